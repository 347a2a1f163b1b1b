import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer, ProfileAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import { moment } from '../words/moments.js';
import { term, word } from '../words/terms.js';
import './revealed-field.js';
import { t } from './words.js';

/// Who complains, as far as the reader may know, and what was before.
@customElement('customer-card')
export class CustomerCard extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px var(--gap-3);
        margin: var(--gap-2) 0;
      }
      dt {
        color: var(--text-soft);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .tag {
        font-size: var(--size-small);
        padding: 1px var(--gap-2);
        border-radius: 10px;
        background: var(--sunken);
      }
      li {
        padding: 2px 0;
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private profile: ProfileAnswer | undefined;
  #of = '';

  protected override willUpdate(): void {
    if (this.#of !== this.case.id) {
      this.#of = this.case.id;
      this.profile = undefined;
      void this.#load(this.case.customer.id);
    }
  }

  protected override render() {
    const { customer, tags, wish } = this.case;
    return html`
      <h2>${t('customer')}</h2>
      <dl>
        ${customer.id ? html`<dt>${t('field.id')}</dt><dd class="mono">${customer.id}</dd>` : nothing}
        ${(['name', 'phone', 'email'] as const).map((field) =>
          customer[field]
            ? html`<dt>${t(`field.${field}`)}</dt>
                <dd>
                  <revealed-field .case=${this.case} field=${field} value=${customer[field]}>
                  </revealed-field>
                </dd>`
            : nothing,
        )}
        ${wish ? html`<dt>${t('wish')}</dt><dd>${term('wish', wish)}</dd>` : nothing}
      </dl>
      ${tags.length > 0
        ? html`<p class="row wrap" aria-label=${t('tags')}>
            ${tags.map((tag) => html`<span class="tag">${word(tag)}</span>`)}
          </p>`
        : nothing}
      ${this.profile ? this.#history(this.profile) : nothing}
    `;
  }

  #history(profile: ProfileAnswer) {
    const said = (profile.confirmations ?? []).slice(0, 5);
    return html`
      ${profile.cases > 0
        ? html`<p class="small soft">${t('history', { n: profile.cases })}</p>`
        : nothing}
      ${said.length > 0 ? html`<h3>${t('history.said')}</h3>` : nothing}
      <ul class="small">
        ${said.map(
          (one) =>
            html`<li>
              <a href="/cases/${one.caseId}" class="mono">${one.caseNo}</a>
              ${t(one.satisfied ? 'satisfied' : 'dissatisfied')} ${moment(one.at)}
            </li>`,
        )}
      </ul>
    `;
  }

  async #load(customerId: string | undefined): Promise<void> {
    if (!customerId) {
      return;
    }
    try {
      this.profile = await read('GET /customers/{customerId}/profile', { customerId });
    } catch (failure) {
      // Not all who see a case are told what else is kept of its customer.
      this.profile = undefined;
      if (!(failure instanceof Problem)) {
        throw failure;
      }
    }
  }
}
