import { read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { Option } from '../../ui/choice-box.js';
import { t } from '../../words/actions.js';
import { language } from '../../words/words.js';

/// What there is to choose from where the desk alone knows it.

const CLUSTERS_MAX = 100;
const PIECES_MAX = 200;

/// The mass complaints that go on.
export async function clusters(): Promise<Option[]> {
  const page = await read('GET /clusters', { limit: CLUSTERS_MAX });
  return page.items
    .filter((one) => !one.closedAt)
    .map((one) => ({ value: one.id, text: t('cluster', { value: one.value, n: one.members }) }));
}

/// The evidence of a case.
export async function pieces(id: string): Promise<Option[]> {
  const page = await read('GET /complaints/{id}/evidence', { id, limit: PIECES_MAX });
  return page.items.map((one) => ({ value: one.id, text: `${one.number}. ${one.description}` }));
}

interface Form {
  code: string;
  nameZh: string;
  nameEn: string;
}

let known: Promise<Option[]> | undefined;

/// The forms of compensation by the policy in force. Asked for once: they seldom change.
export function forms(): Promise<Option[]> {
  known ??= readForms().catch((failure: unknown) => {
    known = undefined;
    throw failure;
  });
  return known;
}

/// The same; none where they cannot be had: their own names stand there then.
export async function formsIfKnown(): Promise<readonly Option[]> {
  try {
    return await forms();
  } catch (failure) {
    if (!(failure instanceof Problem)) {
      throw failure;
    }
    return [];
  }
}

async function readForms(): Promise<Option[]> {
  const policy = await read('GET /policies/{name}', { name: 'compensation' });
  const content = policy.content as unknown as { forms: Form[] };
  return content.forms.map((form) => ({
    value: form.code,
    text: language === 'en' ? form.nameEn : form.nameZh,
  }));
}
