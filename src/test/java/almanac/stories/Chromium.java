package almanac.stories;

import almanac.account.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/// Debian's Chromium without a window, as a person uses it: on a small or a large screen, in daylight or at night.
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /// Set by `.ci/run`: then a missing browser is a failure and no reason to skip.
    private static final boolean DEMANDED = "true".equals(System.getenv("TESTS_COMPLETE"));

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Skips the test, and says so, where there is no browser.
    public static Chromium start() {
        if (!Files.isExecutable(PROGRAM) || !Files.isExecutable(DRIVER)) {
            var missing = "Nothing was looked at: " + PROGRAM + " and " + DRIVER
                    + " are missing. Install Debian's chromium and chromium-driver.";
            if (DEMANDED) {
                Assertions.fail(missing);
            }
            System.err.println(missing);
            Assumptions.abort(missing);
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options());
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Chromium(driver);
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--font-render-hinting=none",
                "--hide-scrollbars");
        return options;
    }

    public enum Light {
        DAY("light"),
        NIGHT("dark");

        public final String scheme;

        Light(String scheme) {
            this.scheme = scheme;
        }
    }

    public Chromium at(int width, int height, Light light) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", light.scheme),
                                // Else a key's effect is seen only after a while.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /// At the studio of that site with the session that somebody's other browser has, or with none.
    public Chromium as(Browser visitor, String site) {
        cdp("Network.clearBrowserCookies", Map.of());
        if (!visitor.cookie("almanac").isEmpty()) {
            cdp(
                    "Network.setCookie",
                    Map.of(
                            "name",
                            "almanac",
                            "value",
                            visitor.cookie("almanac"),
                            "url",
                            site + "/studio",
                            "path",
                            "/studio",
                            "httpOnly",
                            true));
        }
        return this;
    }

    /// Waits for a script to answer true.
    public Chromium until(Duration patience, String script) {
        new WebDriverWait(driver, patience)
                .withMessage(() -> script + " in\n" + text())
                .until(ready -> Boolean.TRUE.equals(ask(script)));
        return this;
    }

    /// For what is not said here: the driver itself.
    public ChromeDriver driver() {
        return driver;
    }

    public Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    public Chromium open(String address) {
        driver.get(address);
        return this;
    }

    @SuppressWarnings("unchecked")
    public <T> T ask(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /// For a script that answers by calling its last argument.
    @SuppressWarnings("unchecked")
    public <T> T await(String script, Object... arguments) {
        return (T) driver.executeAsyncScript(script, arguments);
    }

    /// A key that does something, such as `Tab`.
    public Chromium press(String key) {
        var code = Map.of("Tab", 9, "Enter", 13).get(key);
        var event = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "text", code == 13 ? "\r" : "");
        for (var type : List.of("keyDown", "keyUp")) {
            var sent = new HashMap<String, Object>(event);
            sent.put("type", type);
            cdp("Input.dispatchKeyEvent", sent);
        }
        return this;
    }

    public boolean hasNoCookies() {
        return driver.manage().getCookies().isEmpty();
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /// How many bytes came over the network since this was last asked, headers included.
    public long received() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString().equals("Network.loadingFinished"))
                .mapToLong(message ->
                        message.path("params").path("encodedDataLength").asLong())
                .sum();
    }

    /// The page as far as it reaches, or only what is seen before scrolling.
    public byte[] picture(boolean whole) {
        await("""
            const done = arguments[arguments.length - 1];
            const images = [...document.images];
            images.forEach(image => image.loading = 'eager');
            Promise.all(images.map(image => image.decode().catch(() => {}))).then(() => done(true));
            """);
        List<Number> size = ask("""
            const all = document.documentElement;
            return [all.clientWidth, arguments[0] ? all.scrollHeight : all.clientHeight];\
            """, whole);
        var clip = Map.of("x", 0, "y", 0, "width", size.get(0), "height", size.get(1), "scale", 1);
        var taken = cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) taken.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
