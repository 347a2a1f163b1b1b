import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CategoryEntry, RollUp, Severity, TaxonomyAnswer } from '../../api/types.js';
import '../../app/page-tabs.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { subCategoryWord } from '../../words/sub-categories.js';
import { term, word } from '../../words/terms.js';
import { percentOf } from '../percent.js';
import { t as title } from '../words.js';
import { TABS } from './tabs.js';
import { t } from './words.js';

const TONES: Record<Severity, Tone> = { GENERAL: '', SERIOUS: 'warn', MAJOR: 'bad', URGENT: 'bad' };
const OWN = ['FULFILMENT', 'ORDER_LOGISTICS', 'PAYMENT_ACCOUNT', 'AFTER_SALES_RETURN'] as const;

/// What a case can be about, and how it is graded then.
@customElement('taxonomy-page')
export class TaxonomyPage extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: var(--gap-4);
      }
      .level th {
        background: var(--sunken);
        font-weight: 650;
      }
      .level td {
        background: var(--sunken);
      }
      td:last-child {
        overflow-wrap: anywhere;
      }
    `,
  ];

  private readonly taxonomy = new Loaded(this, () => read('GET /taxonomy'));

  protected override render() {
    return html`<div class="page">
      <h1>${title('taxonomy')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="small soft">
        ${t('lead')} <page-link to="/policies/grades">${t('grades')}</page-link>
      </p>
      ${this.taxonomy.show((taxonomy) => whole(taxonomy))}
    </div>`;
  }
}

function whole({ categories, rollUps }: TaxonomyAnswer) {
  return html`<section class="card">
      <div class="scroll" tabindex="0" role="region" aria-label=${title('taxonomy')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('category')}</th>
              <th scope="col">${t('severity')}</th>
              <th scope="col">${t('risk')}</th>
              <th scope="col">${t('code')}</th>
            </tr>
          </thead>
          <tbody>
            ${categories.map(rows)}
          </tbody>
        </table>
      </div>
    </section>
    <section class="card stack">
      <h2>${t('roll-ups')}</h2>
      <p class="small soft">${t('roll-ups.lead')}</p>
      <div class="ways">${rollUps.map(way)}</div>
    </section>`;
}

function rows({ category, severity, risk, subCategories }: CategoryEntry) {
  const cells = (grade: Pick<CategoryEntry, 'severity' | 'risk'>, code: string) =>
    html`<td><mark-chip tone=${TONES[grade.severity]}>${term('severity', grade.severity)}</mark-chip></td>
      <td class="small">${term('risk', grade.risk)}</td>
      <td class="small soft mono">${code}</td>`;
  return html`<tr class="level">
      <th scope="row">${term('category', category)}</th>
      ${cells({ severity, risk }, category)}
    </tr>
    ${subCategories.map(
      (one) =>
        html`<tr>
          <th scope="row">${subCategoryWord(one.code)}</th>
          ${cells(one, `${category}/${one.code}`)}
        </tr>`,
    )}`;
}

function way({ name, groups }: RollUp) {
  const heading =
    name === 'INQUIRY' || name === 'FEEDBACK' ? t(`roll-up.${name}`) : t('roll-up', { name });
  return html`<div class="stack">
    <h3>${heading}</h3>
    <ul class="stack">
      ${groups.map(
        ({ key, referenceShare, members }) =>
          html`<li>
            <strong>${groupName(key)}</strong>
            ${referenceShare === undefined
              ? ''
              : html`<span class="small soft">${t('share', { n: percentOf(referenceShare) ?? 0 })}</span>`}
            <p class="small soft">${members.map(memberName).join(' · ')}</p>
          </li>`,
      )}
    </ul>
  </div>`;
}

function groupName(key: string): string {
  const own = OWN.find((one) => one === key);
  return own ? t(own) : word(key);
}

/// A category, or one of its second level as in `PAYMENT/wrong_item`.
function memberName(member: string): string {
  const [category = '', sub] = member.split('/');
  return sub ? subCategoryWord(sub) : word(category);
}
