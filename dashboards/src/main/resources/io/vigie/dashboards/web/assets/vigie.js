"use strict";
// Everything works without this script; it only tells what has happened since the page was made.
(function () {
  const list = document.getElementById("alerts");
  const page = document.getElementById("alert");
  const onList = document.body.dataset.path === "/alerts";
  if (!window.EventSource || (!onList && !page)) {
    return;
  }
  const known = new Set();
  document.querySelectorAll("[data-id]").forEach(function (row) { known.add(row.dataset.id); });
  const shownAt = list ? list.dataset.shownAt : "";
  const fresh = new Set();

  function tellList(alert) {
    if (known.has(alert.id) || alert.openedAt < shownAt) {
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
