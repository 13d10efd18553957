package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class WebhookOnPostgresqlTest extends WebhookJourney {}
