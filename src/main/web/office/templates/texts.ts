import { read } from '../../api/client.js';
import type { TemplateForm } from '../../api/types.js';
import type { Content, Value } from '../admin/policy-content.js';
import { WORDED } from './words/names.js';
import type { Worded } from './words/names.js';

/// The words of a template.
export interface Pair {
  readonly chinese: string;
  readonly english: string;
}

export type Texts = ReadonlyMap<Worded, Pair>;

/// The version that comes with the product, which words all templates.
export const DELIVERED = 1;

export async function deliveredTexts(): Promise<Texts> {
  const found = await read('GET /policies/{name}/versions/{version}', {
    name: 'templates',
    version: DELIVERED,
  });
  return textsOf(found.content as Content);
}

/// What a version words otherwise.
export function textsOf(content: Content): Texts {
  const forms = (content['templates'] ?? []) as unknown as TemplateForm[];
  return new Map(
    forms.map(({ template, chinese = '', english = '' }) => [template as Worded, { chinese, english }]),
  );
}

/// All that a version says: where it says nothing, the delivered words count.
export function allTexts(delivered: Texts, content: Content): Texts {
  return new Map([...delivered, ...textsOf(content)]);
}

/// With other words for one template. One that has the delivered words again is left out.
export function withText(content: Content, delivered: Texts, template: Worded, pair: Pair): Content {
  const texts = new Map(textsOf(content)).set(template, pair);
  const forms = WORDED.filter((one) => {
    const text = texts.get(one);
    return text !== undefined && !isSame(text, delivered.get(one));
  }).map((one) => ({ template: one, ...texts.get(one) }));
  return { ...content, templates: forms as unknown as readonly Value[] };
}

/// Where a template stands in a version, as the desk names it when it refuses something.
export function placeOfText(content: Content, template: Worded): string {
  const forms = (content['templates'] ?? []) as unknown as TemplateForm[];
  return `templates[${forms.findIndex((form) => form.template === template)}]`;
}

export function isSame(one: Pair, other: Pair | undefined): boolean {
  return one.chinese === other?.chinese && one.english === other.english;
}
