"use strict";
// Search, order and copying on a gallery's page. Without it the page is whole, in order of arrival.

const box = document.getElementById("cards");
const field = document.getElementById("words");
const result = document.getElementById("result");
const clearing = document.getElementById("clear");
const copied = document.getElementById("copied");
const cards = Array.from(document.querySelectorAll("#cards li[data-names]"), (element, place) => ({
  element,
  place,
  code: element.querySelector("code").textContent,
  name: element.querySelector(".name span").textContent,
  region: element.dataset.region,
}));
let groups = [];

// --- Search -------------------------------------------------------------------------------------

// What people type for each other, and leave out, beyond capitals and what NFKD takes apart: the
// same as in the search of flaggui's window.
const ALIKE = { "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك" };
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u3099\u309a'’‘]/g;

function plain(text) {
  return text
    .toLowerCase()
    .toUpperCase() // for ß has two capitals
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ةىیک]/g, (letter) => ALIKE[letter])
    .replace(/[^\p{L}\p{N}_\n]+/gu, " ")
    .trim();
}

// The words may stand anywhere in the name that is shown. In the other languages a word begins
// with them; Chinese does not part its words, so what is not ASCII may stand anywhere.
function matches(card, sought) {
  if (card.names === undefined) {
    card.shown = plain(card.name);
    card.names = " " + plain(card.element.dataset.names).replace(/\n\s*/g, "\n ");
  }
  const begins = /^[\x00-\x7f]*$/.test(sought) ? " " + sought : sought;
  return (
    card.names.includes(begins) ||
    card.shown.includes(sought) ||
    sought === card.code.toLowerCase()
  );
}

function search() {
  const words = field.value.trim();
  const sought = plain(words);
  let count = 0;
  for (const group of groups) {
    const found = group.cards.filter((card) => !sought || matches(card, sought));
    const kept = new Set(found);
    for (const card of group.cards) card.element.hidden = !kept.has(card);
    group.element.hidden = !found.length;
    group.count.textContent = found.length;
    count += found.length;
  }
  const found = count ? `${count} of ${cards.length} flags` : `Nothing found for “${words}”.`;
  result.textContent = sought ? found : "";
  result.parentElement.classList.toggle("nothing", !count);
  clearing.hidden = count > 0;
}

// What is shown changed: its beginning, if that was above, comes into sight.
function show() {
  search();
  if (box.getBoundingClientRect().top < 0) box.scrollIntoView();
}

function clear() {
  field.value = "";
  show();
  field.focus();
}

// --- Order --------------------------------------------------------------------------------------

function arrange(order) {
  const collator = new Intl.Collator(box.dataset.language);
  const byName = (a, b) => collator.compare(a.name, b.name);
  const byRegion = (a, b) =>
    !a.region - !b.region || collator.compare(a.region, b.region) || byName(a, b);
  const compare = { arrival: (a, b) => a.place - b.place, name: byName, region: byRegion }[order];
  const regions = new Map();
  for (const card of cards.slice().sort(compare)) {
    const region = order === "region" ? card.region || "Elsewhere" : "";
    if (!regions.has(region)) regions.set(region, []);
    regions.get(region).push(card);
  }
  groups = Array.from(regions, ([region, members]) => group(region, members));
  box.replaceChildren(...groups.map((one) => one.element));
  box.dataset.order = order;
}

// Cards under the heading `region`; without one if that is empty.
function group(region, members) {
  const element = document.createElement("section");
  const list = document.createElement("ol");
  const count = document.createElement("small");
  list.className = "cards";
  list.setAttribute("role", "list");
  list.append(...members.map((card) => card.element));
  if (region) {
    const heading = document.createElement("h2");
    heading.append(region, " ", count);
    element.append(heading);
  }
  element.append(list);
  return { element, count, cards: members };
}

// --- Copying ------------------------------------------------------------------------------------

async function copy(button) {
  const code = button.previousElementSibling;
  const text = code.textContent;
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    done = copySelected(code); // no such thing, or not for a page from disk
  }
  copied.textContent = done ? `Copied ${text}` : `${text} is selected: copy it with the keyboard.`;
  if (!done) return;
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = "";
    copied.textContent = "";
  }, 2000);
}

function copySelected(element) {
  const selection = getSelection();
  selection.selectAllChildren(element);
  const done = document.execCommand("copy");
  if (done) selection.removeAllRanges();
  return done;
}

function addCopyButtons() {
  for (const { element, code } of cards) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.title = `Copy ${code}`;
    button.setAttribute("aria-label", `Copy ${code}`);
    element.querySelector("code").after(button);
  }
}

// --- Start --------------------------------------------------------------------------------------

function typesText(element) {
  return element.matches("input:not([type=radio]), textarea, [contenteditable]");
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && field.value) {
    event.preventDefault();
    clear();
  } else if (
    event.key === "/" &&
    !(event.ctrlKey || event.altKey || event.metaKey || typesText(event.target))
  ) {
    event.preventDefault();
    field.select();
    field.focus();
  }
});

function start() {
  for (const hidden of document.querySelectorAll(".controls, .result")) hidden.hidden = false;
  addCopyButtons();
  box.addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    if (button) copy(button);
  });
  for (const radio of document.querySelectorAll("[name=order]")) {
    radio.addEventListener("change", () => {
      arrange(radio.value);
      show();
    });
  }
  field.addEventListener("input", show);
  clearing.addEventListener("click", clear);
  // A browser may bring back what was chosen before the page was loaded again.
  arrange(document.querySelector("[name=order]:checked").value);
  search();
}

if (cards.length) start();
