import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { Certification, Layer, MemberAnswer, ProfileRequest1 } from '../../api/types.js';
import { base } from '../../ui/base.js';
import type { FormDialog, FormField, Given } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { toast } from '../../ui/toast.js';
import { GROUPS, groupWord } from './groups.js';
import { t } from './words.js';

const LAYERS: readonly Layer[] = ['EXECUTION', 'SUPPORT', 'MANAGEMENT'];
const CERTIFICATIONS: readonly Certification[] = ['NEW', 'CERTIFIED'];
const LANGUAGES = ['zh-CN', 'en'] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;
const CAPACITY = 20;

/// What somebody can do, and how much at once: `edit(…)`, or `add()` for who has no profile yet. Says
/// `changed`.
@customElement('profile-dialog')
export class ProfileDialog extends LitElement {
  static override styles = base;

  @query('form-dialog') private readonly form!: FormDialog;

  add(): void {
    this.#ask(undefined);
  }

  edit(member: MemberAnswer): void {
    this.#ask(member);
  }

  protected override render() {
    return html`<form-dialog></form-dialog>`;
  }

  #ask(member: MemberAnswer | undefined): void {
    const name: FormField[] = member ? [] : [{ name: 'account', label: t('account') }];
    this.form.ask({
      heading: member ? t('edit.of', { name: member.account }) : t('add'),
      fields: [...name, ...fieldsOf(member)],
      doing: t('save'),
      run: async (given) => {
        const account = member?.account ?? given.text('account');
        await call('PUT /staff/{account}', { account }, { body: profileOf(given, member) });
        toast(t('saved', { name: account }));
        this.dispatchEvent(new Event('changed'));
      },
    });
  }
}

function fieldsOf(member: MemberAnswer | undefined): FormField[] {
  return [
    {
      name: 'layer',
      label: t('layer'),
      kind: 'choice',
      options: LAYERS.map((layer) => ({ value: layer, text: t(`layer.${layer}`) })),
      initial: member?.layer ?? 'EXECUTION',
    },
    {
      name: 'certification',
      label: t('certification'),
      kind: 'choice',
      options: CERTIFICATIONS.map((one) => ({ value: one, text: t(one) })),
      initial: member?.certification ?? 'NEW',
    },
    {
      name: 'capacity',
      label: t('capacity'),
      kind: 'number',
      initial: String(member?.capacity ?? CAPACITY),
    },
    {
      name: 'languages',
      label: t('languages'),
      kind: 'several',
      options: LANGUAGES.map((one) => ({ value: one, text: t(`language.${one}`) })),
      initial: member?.languages ?? ['zh-CN'],
    },
    ...GROUPS.map(
      (group): FormField => ({
        name: `skills.${group}`,
        label: t('level', { group: groupWord(group) }),
        kind: 'choice',
        options: [
          { value: '0', text: t('level.0') },
          ...LEVELS.map((n) => ({ value: String(n), text: t('level.n', { n }) })),
        ],
        initial: String(member?.skills[group] ?? 0),
      }),
    ),
    { name: 'site', label: t('site'), initial: member?.site ?? '', optional: true },
    { name: 'region', label: t('region'), initial: member?.region ?? '', optional: true },
  ];
}

/// With the languages that the console has no words for, as they were.
function profileOf(given: Given, member: MemberAnswer | undefined): ProfileRequest1 {
  const kept = (member?.languages ?? []).filter((one) => !LANGUAGES.some((known) => known === one));
  const levels = GROUPS.map((group) => [group, given.number(`skills.${group}`)] as const);
  return {
    layer: given.text('layer') as Layer,
    certification: given.text('certification') as Certification,
    capacity: given.number('capacity'),
    languages: [...given.several('languages'), ...kept],
    skills: Object.fromEntries(levels.filter(([, level]) => level > 0)),
    ...(given.text('site') ? { site: given.text('site') } : {}),
    ...(given.text('region') ? { region: given.text('region') } : {}),
  };
}
