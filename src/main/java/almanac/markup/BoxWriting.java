package almanac.markup;

import almanac.markup.Alerts.Alert;
import almanac.markup.DirectiveNodes.Details;
import almanac.markup.DirectiveNodes.DetailsTitle;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes what stands in a box: an alert, what opens and closes, the box of a task. Where the text has no word for one,
/// ours is put.
record BoxWriting(HtmlWriter html, Rendering rendering, Elements elements) {
    void alert(Alert alert) {
        var own = rendering.attributes(alert, "class", "alert " + alert.kind(), "role", "note");
        elements.block("aside", own, () -> {
            html.line();
            html.tag("p", rendering.own("class", "alert-title"));
            html.text(rendering.setting().word(alert.kind()));
            html.tag("/p");
            elements.inside(alert);
        });
    }

    void details(Details details) {
        var attributes = rendering.attributes(details);
        if (details.open()) {
            attributes.put("open", "open");
        }
        elements.block("details", attributes, () -> elements.inside(details));
    }

    void summary(DetailsTitle title) {
        elements.block("summary", rendering.attributes(title), () -> {
            if (title.getFirstChild() == null) {
                html.text(rendering.setting().word("details"));
            }
            elements.children().accept(title);
        });
    }

    void task(TaskListItemMarker marker) {
        var word = rendering.setting().word(marker.isChecked() ? "done" : "open");
        var box = rendering.own("type", "checkbox", "disabled", "disabled", "aria-label", word);
        if (marker.isChecked()) {
            box.putAll(rendering.own("checked", "checked"));
        }
        html.tag("input", box, true);
        html.raw(" ");
    }
}
