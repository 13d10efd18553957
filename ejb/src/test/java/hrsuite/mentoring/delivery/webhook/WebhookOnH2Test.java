package hrsuite.mentoring.delivery.webhook;

class WebhookOnH2Test extends WebhookJourney {}
