package almanac;

import almanac.publication.Publications;
import almanac.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The last line of a start: what is served, and where.
@Component
@ConditionalOnWebApplication
final class AddressLine {
    private static final Logger LOG = LoggerFactory.getLogger(AddressLine.class);

    private final Publications publications;
    private final SiteAddress address;

    AddressLine(Publications publications, SiteAddress address) {
        this.publications = publications;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell() {
        var publication = publications.current();
        LOG.info("{} is at {}", publication.name(publication.defaultLanguage()), address.url());
    }
}
