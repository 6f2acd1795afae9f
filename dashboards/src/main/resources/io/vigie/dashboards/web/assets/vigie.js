"use strict";
// Everything works without this script; it only tells what has happened since the page was made.
(function () {
  document.querySelectorAll("blockquote").forEach(function (text) {
    const quote = text.querySelector("mark");
    if (quote && text.scrollHeight > text.clientHeight) {
      text.scrollTop = quote.offsetTop - text.clientHeight / 3;
    }
  });
  const page = document.getElementById("alert");
  const onList = document.body.dataset.path === "/alerts";
  if (!window.EventSource || (!onList && !page)) {
    return;
  }
  const known = new Set();
  document.querySelectorAll("[data-id]").forEach(function (row) { known.add(row.dataset.id); });
  // What opened just before the list was made may have come too late to be in it.
  const newFrom = onList ? Date.parse(document.getElementById("news").dataset.shownAt) - 10000 : 0;
  const fresh = new Set();

  function tellList(alert) {
    if (known.has(alert.id) || Date.parse(alert.openedAt) < newFrom) {
      return;
    }
    fresh.add(alert.id);
    const news = document.getElementById("news");
    const link = document.getElementById("news-link");
    link.textContent = fresh.size === 1 ? news.dataset.one : news.dataset.many.replace("#", String(fresh.size));
    link.href = window.location.href;
    news.hidden = false;
  }

  function tellPage(alert) {
    if (alert.id === page.dataset.id && alert.version > Number(page.dataset.version)) {
      document.getElementById("changed").hidden = false;
    }
  }

  const stream = new EventSource("/api/v1/stream");
  stream.addEventListener("alert", function (event) {
    const alert = JSON.parse(event.data);
    if (page) {
      tellPage(alert);
    } else {
      tellList(alert);
    }
  });
  window.addEventListener("pagehide", function () { stream.close(); });
})();
