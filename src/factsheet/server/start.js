"use strict";
const at = (id) => document.getElementById(id);

async function review(body, type, name) {
  at("failure").textContent = "";
  at("status").textContent = "Reading …";
  const told = new URLSearchParams({ name, as_of: at("as_of").value });
  try {
    const answer = await fetch(`/review?${told}`, { method: "POST", body, headers: { "Content-Type": type } });
    if (answer.ok) {
      location.assign(answer.headers.get("Location"));
      return;
    }
    at("failure").textContent = (await answer.json()).error.message;
  } catch {
    at("failure").textContent = "The server does not answer; is it still running?";
  }
  at("status").textContent = "";
}

const file = (each) => review(each, each.type || "application/octet-stream", each.name);

at("file").addEventListener("change", (event) => {
  if (event.target.files.length) file(event.target.files[0]);
});
at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const address = at("address").value.trim();
  if (address) review(address, "text/uri-list", "");
  else review(at("text").value, "text/plain; charset=utf-8", "");
});
addEventListener("dragover", (event) => {
  event.preventDefault();
  at("drop").classList.add("over");
});
addEventListener("dragleave", () => at("drop").classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  at("drop").classList.remove("over");
  const { files } = event.dataTransfer;
  if (files.length) file(files[0]);
  else review(event.dataTransfer.getData("text/plain"), "text/plain; charset=utf-8", "");
});
