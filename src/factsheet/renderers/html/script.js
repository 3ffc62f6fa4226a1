"use strict";
(() => {
  const everything = document.getElementById("all");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;

  // facts and their words

  const marks = new Map();
  for (const mark of all("#article .mark"))
    for (const id of mark.dataset.facts.split(" ")) {
      if (!marks.has(id)) marks.set(id, []);
      marks.get(id).push(mark);
    }

  const light = (id) => {
    for (const lit of all(".lit")) lit.classList.remove("lit");
    for (const mark of marks.get(id) ?? []) mark.classList.add("lit");
    byId(id)?.classList.add("lit");
  };

  const bringIntoView = (element, block) =>
    element?.scrollIntoView({ block, behavior: quiet ? "auto" : "smooth" });

  const isOnPage = (card) =>
    card && !card.hidden && (everything.checked || card.dataset.key === "true");

  const openFact = (id) => {
    const card = byId(id);
    if (!card) return;
    if (!isOnPage(card)) showEverything();
    const details = card.querySelector("details");
    if (details) details.open = true;
    light(id);
    bringIntoView(card, "center");
    card.querySelector(".figure").focus({ preventScroll: true });
    history.replaceState(null, "", `#${id}`);
  };

  const openWords = (id) => {
    light(id);
    const mark = (marks.get(id) ?? [])[0];
    bringIntoView(mark, "center");
    mark?.focus({ preventScroll: true });
    history.replaceState(null, "", `#in-${id}`);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-facts]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = link.hash.slice(1);
    if (target.startsWith("in-")) return openWords(target.slice(3));
    const inner = link.dataset.facts.split(" ").reverse();
    openFact(inner.find((id) => isOnPage(byId(id))) ?? target);
  });

  // which facts are shown

  const kinds = all("input[name=kind]");
  const role = byId("role");

  const filter = () => {
    document.body.dataset.shows = everything.checked ? "all" : "key";
    const chosen = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    const isShown = (element) =>
      chosen.has(element.dataset.kind) && (!role.value || element.dataset.role === role.value);
    for (const element of all(".card, .chart [data-kind]")) element.hidden = !isShown(element);
    for (const [id, stretch] of marks) {
      const off = byId(id)?.hidden ?? true;
      for (const mark of stretch) if (mark.hash === `#${id}`) mark.classList.toggle("off", off);
    }
    report();
  };

  const showEverything = () => {
    everything.checked = true;
    role.value = "";
    for (const box of kinds) box.checked = true;
    filter();
  };

  // what was checked: kept on this machine, under the digest of the text

  const boxes = all(".check");
  const shelf = `factsheet:${document.body.dataset.sheet}`;

  const kept = () => {
    try {
      return new Set(JSON.parse(localStorage.getItem(shelf) ?? "[]"));
    } catch {
      return new Set(); // a browser that keeps nothing for files
    }
  };

  const report = () => {
    const shown = all(".card:not([hidden])").filter(
      (card) => everything.checked || card.dataset.key === "true",
    );
    const done = shown.filter((card) => card.classList.contains("checked")).length;
    byId("status").textContent =
      `${shown.length} of ${boxes.length} facts` + (done ? `, ${done} checked` : "");
  };

  const check = (box) => {
    byId(box.dataset.check)?.classList.toggle("checked", box.checked);
  };

  const before = kept();
  for (const box of boxes) {
    box.checked = before.has(box.dataset.check);
    check(box);
    box.addEventListener("change", () => {
      check(box);
      report();
      try {
        const done = boxes.filter((each) => each.checked).map((each) => each.dataset.check);
        localStorage.setItem(shelf, JSON.stringify(done));
      } catch {
        return; // the boxes still hold until the page is closed
      }
    });
  }

  for (const control of [everything, role, ...kinds]) control.addEventListener("change", filter);
  addEventListener("beforeprint", () => {
    for (const details of all("details")) details.open = true;
  });
  filter();

  const asked = location.hash.slice(1);
  if (asked.startsWith("in-")) openWords(asked.slice(3));
  else if (byId(asked)?.classList.contains("card")) openFact(asked);
})();
