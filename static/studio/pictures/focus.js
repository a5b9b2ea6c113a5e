// The focal point is set on the picture itself: by a click, or by the arrow keys on its mark. The numbers stay the truth.
const place = document.querySelector("[data-focal]");
const x = document.getElementById(place.dataset.x);
const y = document.getElementById(place.dataset.y);
const mark = document.createElement("button");
const STEPS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

document.documentElement.classList.add("scripts");
place.classList.add("live");
mark.type = "button";
place.append(mark);

function measure(field) {
  const typed = Number.parseInt(field.value, 10);
  return Number.isInteger(typed) && typed >= 0 && typed <= 100 ? typed : 50;
}

function draw() {
  const [left, top] = [measure(x), measure(y)];
  // Pictures have a left and a right whatever the page's direction is.
  mark.style.left = `${left}%`;
  mark.style.top = `${top}%`;
  mark.setAttribute("aria-label", place.dataset.told.replace("{0}", left).replace("{1}", top));
}

function move(left, top) {
  x.value = Math.min(100, Math.max(0, Math.round(left)));
  y.value = Math.min(100, Math.max(0, Math.round(top)));
  draw();
}

place.addEventListener("click", event => {
  if (event.target === mark && event.detail === 0) {
    return;
  }
  const box = place.querySelector("img").getBoundingClientRect();
  move(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  mark.focus();
});
mark.addEventListener("keydown", event => {
  const step = STEPS[event.key];
  if (step && !event.isComposing) {
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    move(measure(x) + step[0] * far, measure(y) + step[1] * far);
  }
});
x.addEventListener("input", draw);
y.addEventListener("input", draw);
draw();
