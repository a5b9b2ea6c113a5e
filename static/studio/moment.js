// Says beside a field for a local time which time zone it is in at that moment, and whether clocks show that time at
// all, or twice. The server decides; this only says it sooner.
const ATTEMPTS = 3;

function partsOf(zone, style, instant) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, timeZoneName: style });
  return format.formatToParts(instant).find(part => part.type === "timeZoneName").value;
}

/** What clocks in the zone show at an instant, as a number that compares like a local time. */
function shown(zone, instant) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(part => [part.type, part.value]));
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
}

/** The instants at which clocks in the zone show a local time: none, one or two. */
function instants(zone, local) {
  const found = new Set();
  for (let hours = -ATTEMPTS; hours <= ATTEMPTS; hours++) {
    const around = local + hours * 86_400_000 / ATTEMPTS;
    const offset = shown(zone, around) - around;
    const candidate = local - offset;
    if (shown(zone, candidate) === local) {
      found.add(candidate);
    }
  }
  return [...found].sort((one, other) => one - other);
}

function tell(field) {
  const output = field.parentElement.querySelector("output");
  const zone = field.dataset.zone;
  output.dataset.standing ??= output.textContent;
  if (!field.value) {
    output.textContent = output.dataset.standing;
    return;
  }
  const possible = instants(zone, Date.parse(field.value + "Z"));
  const names = possible.map(at => `${partsOf(zone, "long", at)} (${partsOf(zone, "shortOffset", at)})`);
  output.textContent = possible.length === 0 ? field.dataset.skipped
    : possible.length === 1 ? names[0]
    : `${field.dataset.twice} ${names.join(" · ")}`;
}

for (const field of document.querySelectorAll("input[data-zone]")) {
  field.addEventListener("input", () => tell(field));
  tell(field);
}
