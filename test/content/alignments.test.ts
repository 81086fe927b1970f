import { describe, expect, test } from 'vitest';
import * as entries from './entries';

const alignments = entries.alignments();
const frameworks = entries.frameworks();
const sources = new Set(entries.sources().map(({ id }) => id));
const frameworkIds = frameworks.map(({ id }) => id);

/** How the codes of a framework are written, where they follow a rule of it. */
const forms: Readonly<Record<string, RegExp>> = {
  ailit: /^([ECMS][1-9]|[1-4]\.[1-5])$/,
  'ccss-math': /^(MP[1-8]|([K1-8]|HS[A-Z])\.[A-Z]{1,3}\.[A-Z]\.\d{1,2})$/,
  'cn-science': /^((1[0-3]|[1-9])\.[1-7]|学段目标.+)$/,
  csta: /^(1A|1B|2|3A|3B)-(CS|NI|DA|AP|IC)-\d{2}$/,
  'iste-students': /^[1-7][a-d]$/,
  ngss: /^((K|[1-5]|K-2|3-5|MS|HS)-(PS[1-4]|LS[1-4]|ESS[1-3]|ETS1)-\d|SEP\.[1-8])$/,
  'unesco-ai-students': /^CG4\.[1-3]\.[1-4]\.[1-4]$/,
};

describe.each(frameworks.map(({ id, data }) => [id, data] as const))('the framework %s', (id, data) => {
  test('says which edition is meant and who keeps it', () => {
    expect(data.edition).toMatch(/\b(19|20)\d{2}\b/);
    expect(data.publisher).toBeTruthy();
    expect(sources).toContain(data.source);
  });

  test('has points of its own, each under another code', () => {
    const codes = alignments.filter(({ data }) => data.framework === id).map(({ data }) => data.code);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe.each(alignments.map(({ id, data }) => [id, data] as const))('the point %s', (id, data) => {
  const [folder, file] = id.split('/') as [string, string];

  test('lies in the folder of its framework', () => {
    expect(frameworkIds).toContain(folder);
    expect(data.framework).toBe(folder);
  });

  test('is called as its code is written, in small letters, unless the code is a heading', () => {
    if (/^[\w.-]+$/.test(data.code)) expect(file).toBe(data.code.toLowerCase());
  });

  test('has a code of the form its framework uses', () => {
    const form = forms[folder];
    if (form) expect(data.code).toMatch(form);
  });

  test('says in which source and where its text was seen, and on which day', () => {
    expect(sources).toContain(data.source);
    expect(data.locator).toBeTruthy();
    expect(String(data.checked)).toMatch(/^\d{4}-\d{2}-\d{2}/);
  });

  test('says so if it was not seen in the framework itself', () => {
    expect(data.seen === 'secondary').toBe(data.reportedBy !== undefined);
  });

  test('is a single sentence in either language', () => {
    expect(data.text.en).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(data.text.zh).toMatch(/^[^。！？]+。$/);
  });
});
