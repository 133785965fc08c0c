/** Style of the page of a report: readable from 320 pixels on, by day and by night, and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --line: #767676; --soft: light-dark(#f3f4f6, #22262b); --ink: light-dark(#1b1f23, #e8eaed);
  --good: light-dark(#14602f, #8fd6a5); --bad: light-dark(#9c1c1c, #ffb4ab); --link: light-dark(#0b4f9e, #9ecbff); }
* { box-sizing: border-box; }
body { margin: 0; background: light-dark(#fff, #15181b); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
nav { display: flex; gap: 1rem; justify-content: flex-end; }
a { color: var(--link); }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; list-style: none; margin: 1rem 0; padding: 0; }
.counts li { background: var(--soft); border-radius: .5rem; padding: .75rem 1rem; }
.counts b { display: block; font-size: 1.8rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.created b, .updated b { color: var(--good); }
.rejected b { color: var(--bad); }
.correct { border-inline-start: .25rem solid var(--bad); background: var(--soft); padding: .75rem 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: start; vertical-align: top; overflow-wrap: break-word; }
td span { overflow-wrap: anywhere; }
th { font-size: .9rem; }
code { font: .95em ui-monospace, monospace; font-weight: 600; white-space: nowrap; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, td { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  td { border: 0; padding: .1rem 0; display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; }
  td::before { content: attr(data-label); font-size: .9rem; opacity: .85; }
  td:empty { display: none; }
}
`;
