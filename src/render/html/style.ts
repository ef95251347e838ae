/** Colours that keep a contrast of 4.5 to 1 with their text in both themes; every layer has a shape too, for who sees no colours. */
const LIGHT = `--paper:#fffdf8;--card:#ffffff;--ink:#1d1c1a;--soft:#5d594f;--line:#ddd6c6;--link:#0b5394;
--direct:#ffe9a8;--mixed:#ffdcc2;--indirect:#e4f0d0;--said:#8a5a00;--speaker:#a3195b;--person:#7a1fa2;--place:#00695c;--organization:#1f4fa8;--other:#5d4037;
--quantity:#b23c00;--date:#00629b;--bar:#d9a400;--target:#fff3c4`
const DARK = `--paper:#16171a;--card:#1e2024;--ink:#ece9e1;--soft:#aaa596;--line:#3a3c42;--link:#8ec5ff;
--direct:#5a4a10;--mixed:#5c3a22;--indirect:#32461f;--said:#ffcf70;--speaker:#ff9ecb;--person:#dcb0ff;--place:#6fe0cf;--organization:#a9c8ff;--other:#e0c3b5;
--quantity:#ffb38a;--date:#8fd3ff;--bar:#d9a400;--target:#4a4113`

/** The style sheet of all pages. */
export const STYLE: string = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
:root[data-theme=light]{color-scheme:light;${LIGHT}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.9 "Noto Naskh Arabic","Amiri","Geeza Pro","Segoe UI","Noto Sans Arabic",Tahoma,"DejaVu Sans",sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 5rem}
h1{font-size:1.6rem;line-height:1.5;margin:.2rem 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2.2rem 0 .6rem}
h3{font-size:1.0625rem;margin:1rem 0 .3rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;margin:0 0 1.2rem;padding:0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.4rem .9rem;min-width:6rem}
.tile dt{color:var(--soft);font-size:.85rem}
.tile dd{margin:0;font-size:1.35rem;font-weight:700;line-height:1.4}
.legend{border:1px solid var(--line);border-radius:10px;background:var(--card);padding:.3rem .9rem .6rem;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.legend legend{color:var(--soft);font-size:.85rem;padding:0 .4rem}
.legend label{display:inline-flex;align-items:center;gap:.4rem;cursor:pointer}
.legend input{accent-color:var(--link);inline-size:1rem;block-size:1rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.2rem 1.3rem;line-height:2.3}
mark{background:none;color:inherit}
.quote{border-radius:4px;padding:.12em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin:40vh}
.quote.direct{background:var(--direct)}
.quote.mixed{background:var(--mixed);outline:1px dashed var(--said);outline-offset:1px}
.quote.indirect{background:var(--indirect)}
.speaker{color:var(--speaker);font-weight:700}
.cue{color:var(--said);font-weight:700;font-style:normal}
.addressee,.medium{color:var(--speaker)}
.entity{text-decoration:underline dotted 2px;text-underline-offset:.45em;text-decoration-skip-ink:none;text-decoration-color:var(--other)}
.entity.person{text-decoration-color:var(--person)}
.entity.place{text-decoration-color:var(--place)}
.entity.organization{text-decoration-color:var(--organization)}
.quantity{color:var(--quantity);font-weight:700}
.date{color:var(--date);border-block-end:2px solid currentColor}
.mention{border-block-end:1px dashed var(--soft)}
.furniture{color:var(--soft);background:repeating-linear-gradient(45deg,transparent 0 6px,color-mix(in srgb,var(--line) 45%,transparent) 6px 8px)}
.title{font-weight:700}
.byline,.dateline{font-weight:600;color:var(--soft)}
mark:target,.quote:focus,.quote:focus-within{background:var(--target);box-shadow:0 0 0 3px var(--bar)}
.quote:focus::after,.quote:hover::after{content:attr(title);position:fixed;inset-block-end:0;inset-inline:0;z-index:1;background:var(--ink);color:var(--paper);padding:.5rem 1rem;font-size:.95rem;font-weight:400;line-height:1.6;text-align:start;white-space:normal}
body:has(#show-quotes:not(:checked)) .text .quote{background:none;outline:none}
body:has(#show-sources:not(:checked)) .text :is(.speaker,.cue,.addressee,.medium){color:inherit;font-weight:inherit}
body:has(#show-entities:not(:checked)) .text .entity{text-decoration:none}
body:has(#show-quantities:not(:checked)) .text .quantity{color:inherit;font-weight:inherit}
body:has(#show-dates:not(:checked)) .text .date{color:inherit;border:0}
body:has(#show-furniture:not(:checked)) .text .furniture{display:none}
.scroll{overflow-x:auto;position:relative;border:1px solid var(--line);border-radius:10px;background:var(--card)}
table{border-collapse:collapse;inline-size:100%;font-size:.98rem;line-height:1.7}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:start;vertical-align:top;padding:.45rem .8rem}
td{border-block-start:1px solid var(--line)}
.scroll+.scroll{margin-block-start:.8rem}
th{color:var(--soft);font-size:.85rem;font-weight:600;white-space:nowrap}
tbody tr:hover{background:color-mix(in srgb,var(--line) 30%,transparent)}
td.name{font-weight:600;min-inline-size:8rem}
td.words{min-inline-size:15rem;overflow-wrap:anywhere}
td.number,th.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 .55rem;font-size:.82rem;color:var(--soft);white-space:nowrap}
.tag.direct,.tag.mixed,.tag.indirect{color:var(--ink);border-color:transparent}
.tag.direct{background:var(--direct)}.tag.mixed{background:var(--mixed)}.tag.indirect{background:var(--indirect)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:.3rem 0 1rem;padding:0}
.chips li{background:var(--card);border:1px solid var(--line);border-radius:99px;padding:.05rem .8rem}
.chips .count{color:var(--soft);font-size:.85rem;margin-inline-start:.4rem}
.meter{display:block;block-size:.5rem;min-inline-size:2px;background:var(--bar);border-radius:4px}
td.bar{inline-size:35%;min-inline-size:6rem;vertical-align:middle}
details{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:.4rem 0;padding:.3rem .9rem}
summary{cursor:pointer;font-weight:600}
summary .count{color:var(--soft);font-weight:400;margin-inline-start:.5rem}
details ul{margin:.3rem 0 .6rem;padding-inline-start:1.3rem;scroll-margin-block-start:4rem}
details li{margin:.35rem 0;overflow-wrap:anywhere}
.where{color:var(--soft);font-size:.85rem}
@media (max-width:34rem){main{padding:1rem .6rem 5rem}.text{padding:.8rem}th,td{padding:.4rem .45rem}td.name{min-inline-size:5rem}td.words{min-inline-size:11rem}td.bar{min-inline-size:2.5rem}}
@media (forced-colors:active){.quote{outline:1px solid;outline-offset:1px}.quote.indirect{outline-style:dotted}.meter{background:CanvasText;forced-color-adjust:none}}
@media print{:root,:root[data-theme=dark]{color-scheme:light;${LIGHT};--paper:#fff}main{padding:0;max-width:none}.quote,.tag,.meter{-webkit-print-color-adjust:exact;print-color-adjust:exact}.legend,.quote::after{display:none}.scroll{overflow:visible}details::details-content{content-visibility:visible;block-size:auto}tr,details li,.tile{break-inside:avoid}h2,h3,summary{break-after:avoid}.text{border:0;padding:0}}
`.replaceAll('\n', '')
