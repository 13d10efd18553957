package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.delivery.webhook.DeliveryDetail;
import hrsuite.mentoring.delivery.webhook.DeliveryState;
import hrsuite.mentoring.delivery.webhook.WebhookDetail;
import hrsuite.mentoring.delivery.webhook.WebhookService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One address: what it has not taken, and what to do about it. */
@Named
@RequestScoped
public class WebhookPage {

    @EJB
    private WebhookService service;

    private String id;
    private String cursor;
    private WebhookDetail webhook;
    private Page<DeliveryDetail> dead;
    private Page<DeliveryDetail> waiting;
    private String secret;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        cursor = Address.parameter("cursor");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getWebhook);
    }

    public WebhookDetail getWebhook() {
        if (webhook == null) {
            webhook = service.webhook(id == null ? "" : id);
        }
        return webhook;
    }

    public Page<DeliveryDetail> getDead() {
        if (dead == null) {
            dead = service.deliveries(id, DeliveryState.DEAD, new PageRequest(PageRequest.USUAL, cursor));
        }
        return dead;
    }

    /** The first of those that are tried again. */
    public Page<DeliveryDetail> getWaiting() {
        if (waiting == null) {
            waiting = service.deliveries(id, DeliveryState.WAITING, PageRequest.first());
        }
        return waiting;
    }

    public String replay() {
        String delivery = Address.parameter("delivery");
        return Notices.attempt(() -> {
            service.replay(id, delivery == null ? "" : delivery);
            Notices.done("It is tried again, for another 24 hours.");
            return again();
        });
    }

    public String replayAll() {
        return Notices.attempt(() -> {
            service.replayAll(id);
            Notices.done("All dead letters are tried again, for another 24 hours.");
            return again();
        });
    }

    /** Stays on the page: the secret is shown this once. */
    public String rotate() {
        return Notices.attempt(() -> {
            webhook = service.rotate(id, null);
            secret = webhook.secret();
            return null;
        });
    }

    public String remove() {
        return Notices.attempt(() -> {
            service.remove(id, null);
            Notices.done("The address is told nothing more.");
            return "webhooks?faces-redirect=true";
        });
    }

    private String again() {
        return "webhook?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public String getSecret() {
        return secret;
    }
}
