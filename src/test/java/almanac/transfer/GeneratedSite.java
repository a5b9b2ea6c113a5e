package almanac.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody's Hugo site of a given size: documents in many languages, posts in one, linked to each other and
/// illustrated.
///
/// Run by itself it writes one: `java -cp target/test-classes almanac.transfer.GeneratedSite <folder> 42 27 120`.
record GeneratedSite(int languages, int documents, int posts) {
    /// Forty-two folders as such sites have them, with a few words in each language.
    static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        var words = """
            en The machine learns from what it reads|ja 機械は読んだものから学ぶ|de Die Maschine lernt aus dem, was sie liest
            fr La machine apprend de ce qu’elle lit|es La máquina aprende de lo que lee|it La macchina impara da ciò che legge
            pt-br A máquina aprende com o que lê|pt-pt A máquina aprende do que lê|nl De machine leert van wat ze leest
            sv Maskinen lär sig av det den läser|da Maskinen lærer af det, den læser|nb Maskinen lærer av det den leser
            fi Kone oppii siitä, mitä se lukee|pl Maszyna uczy się z tego, co czyta|cs Stroj se učí z toho, co čte
            sk Stroj sa učí z toho, čo číta|hu A gép abból tanul, amit olvas|ro Mașina învață din ceea ce citește
            bg Машината учи от това, което чете|el Η μηχανή μαθαίνει από όσα διαβάζει|tr Makine okuduklarından öğrenir
            ru Машина учится на прочитанном|uk Машина вчиться з прочитаного|sr-Cyrl Машина учи из онога што чита
            sr-Latn Mašina uči iz onoga što čita|hr Stroj uči iz onoga što čita|sl Stroj se uči iz tega, kar bere
            et Masin õpib sellest, mida loeb|lv Mašīna mācās no tā, ko lasa|lt Mašina mokosi iš to, ką skaito
            ar الآلة تتعلم مما تقرأ|he המכונה לומדת ממה שהיא קוראת|fa ماشین از آنچه می‌خواند می‌آموزد
            ur مشین جو پڑھتی ہے اس سے سیکھتی ہے|hi मशीन जो पढ़ती है उससे सीखती है|bn যন্ত্র যা পড়ে তা থেকে শেখে
            ta இயந்திரம் படிப்பதிலிருந்து கற்கிறது|th เครื่องเรียนรู้จากสิ่งที่อ่าน|vi Máy học từ những gì nó đọc
            ko 기계는 읽은 것에서 배운다|zh-cn 机器从所读之中学习|zh-tw 機器從所讀之中學習
            """;
        for (var entry : words.strip().split("[|\\n]")) {
            var space = entry.strip().indexOf(' ');
            LANGUAGES.put(entry.strip().substring(0, space), entry.strip().substring(space + 1));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var numbers = java.util.Arrays.stream(arguments)
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
        System.out.println(new GeneratedSite(numbers[0], numbers[1], numbers[2]).at(Path.of(arguments[0])) + " files");
    }

    List<String> tags() {
        return LANGUAGES.keySet().stream().limit(languages).toList();
    }

    /// Writes it, and answers with the number of texts.
    int at(Path folder) throws IOException {
        var settings = new StringBuilder("baseURL = \"https://old.example/\"\ndefaultContentLanguage = \"en\"\n");
        tags().forEach(tag -> settings.append("[languages.\"" + tag + "\"]\ncontentDir = \"content/" + tag + "\"\n"));
        write(folder.resolve("hugo.toml"), settings.toString());
        for (var tag : tags()) {
            for (var number = 1; number <= documents; number++) {
                write(folder.resolve("content/" + tag + "/docs/doc-" + number + ".md"), document(tag, number));
            }
        }
        for (var number = 1; number <= posts; number++) {
            write(folder.resolve("content/en/posts/post-" + number + "/index.md"), post(number));
            Files.write(folder.resolve("content/en/posts/post-" + number + "/chart.png"), SiteFolder.png(number % 10));
        }
        return tags().size() * documents + posts;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String document(String tag, int number) {
        var words = LANGUAGES.get(tag);
        var next = number % documents + 1;
        return "---\ntitle: \"" + words + " " + number + "\"\ndate: "
                + LocalDate.of(2020, 1, 1).plusDays(number)
                + "\nweight: " + number + "\ntags: [guide]\nauthors: [Ada Lovelace]\n---\n\n"
                + body(words, number)
                + "\n[" + words + "](doc-" + next + ".md)\n";
    }

    private static String post(int number) {
        var words = LANGUAGES.get("en");
        return "+++\ntitle = \"Post " + number + "\"\ndate = "
                + LocalDate.of(2021, 1, 1).plusDays(number)
                + "T09:30:00+01:00\ntags = [\"news\", \"series " + number % 7 + "\"]\nauthors = [\"Charles Babbage\"]\n"
                + "aliases = [\"/blog/" + number + "\", \"/?p=" + number + "\"]\n+++\n\n"
                + body(words, number)
                + "\n![" + words + "](chart.png)\n\nMore in [the guide]({{< ref \"/docs/doc-1\" >}}).\n";
    }

    /// About as long as such texts are, in ten paragraphs.
    private static String body(String words, int number) {
        var text = new StringBuilder();
        for (var section = 1; section <= 3; section++) {
            text.append("## " + words + " " + section + "\n\n");
            for (var paragraph = 1; paragraph <= 3; paragraph++) {
                for (var sentence = 1; sentence <= 6; sentence++) {
                    text.append(words + " (" + number + "." + section + "." + paragraph + "." + sentence + "). ");
                }
                text.append("\n\n");
            }
            text.append("- *" + words + "*\n- `" + number + "`\n\n| a | b |\n|---|---|\n| " + words + " | " + section
                    + " |\n\n");
        }
        return text.append("```java\nvar number = " + number + ";\n```\n").toString();
    }
}
