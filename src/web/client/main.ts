import { offerCopy } from "./copy-citation.ts";
import { offerPng } from "./offer-png.ts";
import { offerSuggestions } from "./suggest.ts";
import { tellMarks } from "./tell-marks.ts";

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) offerCopy(button);
for (const box of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) offerSuggestions(box);
for (const figure of document.querySelectorAll<HTMLElement>(".oogst-chart")) tellMarks(figure);
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-png]")) offerPng(button);
