package almanac.markup;

import almanac.markup.DirectiveNodes.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/// Collects what a text points at.
final class Collecting extends AbstractVisitor {
    private final List<Link> links = new ArrayList<>();
    private final Set<String> media = new LinkedHashSet<>();
    private final List<Directive> embeds = new ArrayList<>();

    private Collecting() {}

    static References from(Node document) {
        var collecting = new Collecting();
        document.accept(collecting);
        return new References(
                List.copyOf(collecting.links), new LinkedHashSet<>(collecting.media), List.copyOf(collecting.embeds));
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
        links.add(new Link(link.getDestination(), PlainText.inline(link)));
        Figures.media(link.getDestination()).ifPresent(media::add);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        Figures.media(image.getDestination()).ifPresent(media::add);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Leaf leaf && leaf.video()) {
            links.add(new Link(leaf.directive().attributes().getOrDefault("url", ""), leaf.title()));
            Figures.media(leaf.directive().attributes().getOrDefault("poster", ""))
                    .ifPresent(media::add);
        } else if (block instanceof Leaf leaf) {
            embeds.add(leaf.directive());
        }
        visitChildren(block);
    }
}
