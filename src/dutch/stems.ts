const vowel = /[aeiou]$/;

/** The infinitives a stem can belong to by Dutch spelling: stop, stoppen; loop, lopen; geef, geven; doe, doen. */
export function infinitivesOf(stem: string): string[] {
  const candidates: string[] = [];
  const last = stem.slice(-1);
  if (vowel.test(stem)) candidates.push(`${stem}n`, `${stem}${last}n`);
  const voiced = stem.replace(/f$/, "v").replace(/s$/, "z");
  if (/(aa|ee|oo|uu)[^aeiou]$/.test(stem)) {
    for (const form of new Set([voiced, stem])) candidates.push(`${form.slice(0, -3)}${form.slice(-2)}en`);
  } else if (/(?:^|[^aeiou])[aeiou][^aeiou]$/.test(stem)) {
    candidates.push(`${stem}${last}en`);
  }
  for (const form of new Set([voiced, stem])) candidates.push(`${form}en`);
  return candidates;
}

/** The stems that a form in -en can have by spelling, the likeliest first: an infinitive's, or a plural's singular. */
export function stemsOf(form: string): string[] {
  if (form.endsWith("aan")) return [form.slice(0, -2)];
  if (/(?<![aeiou])(?:ie|oe)n$/.test(form)) return [form.slice(0, -1)];
  const bare = form.replace(/e?n$/, "");
  if (/([^aeiou])\1$/.test(bare)) return [bare.slice(0, -1)];
  const voiceless = bare.replace(/v$/, "f").replace(/z$/, "s");
  if (!/[aeou][^aeiouxj]$/.test(bare) || /(?:aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou)[^aeiou]$/.test(bare))
    return [voiceless];
  const long = voiceless.slice(0, -1) + voiceless.slice(-2);
  // An unstressed ending stays short (rammelen, openen, luisteren), but evalueren is long.
  const unstressed = /[aeiou][^aeiou]+e[lnrm]$/.test(bare);
  return unstressed ? [voiceless, long] : [long, voiceless];
}
