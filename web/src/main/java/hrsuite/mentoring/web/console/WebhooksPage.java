package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.delivery.webhook.WebhookDetail;
import hrsuite.mentoring.delivery.webhook.WebhookDraft;
import hrsuite.mentoring.delivery.webhook.WebhookService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;

/** Addresses that are told what has changed, and the way to a new one. */
@Named
@RequestScoped
public class WebhooksPage {

    @EJB
    private WebhookService service;

    private String cursor;
    private String url;
    private String types;
    private Page<WebhookDetail> webhooks;
    private WebhookDetail made;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<WebhookDetail> getWebhooks() {
        if (webhooks == null) {
            webhooks = service.webhooks(new PageRequest(PageRequest.USUAL, cursor));
        }
        return webhooks;
    }

    /** Stays on the page: the secret is shown this once. */
    public String create() {
        return Notices.attempt(() -> {
            made = service.create(new WebhookDraft(
                    url == null ? null : url.strip(),
                    Arrays.stream(types == null ? new String[0] : types.split("[,;\\s]+"))
                            .filter(type -> !type.isEmpty())
                            .toList()));
            url = null;
            types = null;
            return null;
        });
    }

    /** The one that was just made; null for none. */
    public WebhookDetail getMade() {
        return made;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getTypes() {
        return types;
    }

    public void setTypes(String types) {
        this.types = types;
    }
}
