import { h, toHtml } from "../tree.js";

const texts = {
  nl: {
    title: "Deze pagina is niet bewaard",
    why: "Er is nu geen verbinding met internet of met deze website. De pagina’s om te lezen zijn groot. Daarom bewaart uw browser ze niet.",
    check: "De check werkt wel",
  },
  en: {
    title: "This page was not kept",
    why: "There is no connection to the internet or to this website. The pages to read are large. That is why your browser does not keep them.",
    check: "The check does work",
  },
};

/** What stands in the place of a page that is not kept, while there is no network. */
export function notKeptPage(lang: "nl" | "en", check: string, styles: string): Response {
  const t = texts[lang];
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${toHtml(
    [
      h("title", {}, `${t.title} – Contractwijzer`),
      h("link", { rel: "stylesheet", href: styles }),
      h("header", {}, h("div", { class: "bar" }, h("p", { class: "mark" }, "Contractwijzer"))),
      h(
        "main",
        {},
        h(
          "div",
          { class: "intro" },
          h("h1", {}, t.title),
          h("p", {}, t.why),
          h("p", {}, h("a", { href: check }, t.check)),
        ),
      ),
    ],
  )}</html>`;
  return new Response(html, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
    },
  });
}
