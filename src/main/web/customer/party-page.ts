import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { LinkView } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/count-down.js';
import { Loaded } from '../ui/loaded.js';
import { term } from '../words/terms.js';
import { day } from './day.js';
import './party-answer.js';
import './party-files.js';
import './party-mediation.js';
import { t } from './words.js';

/// What a merchant or carrier finds behind its link: what is asked, what follows from silence, what is
/// shared with it, and room for its answer. It needs no account.
@customElement('party-page')
export class PartyPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 720px;
        margin-inline: auto;
      }
      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .question {
        font-size: var(--size-large);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--gap-1) var(--gap-4);
      }
      dt {
        color: var(--text-soft);
      }
    `,
  ];

  @property() token = '';

  readonly #loaded = new Loaded(this, () => read('GET /links/{token}', { token: this.token }));

  protected override render() {
    const isGone = this.#loaded.problem?.status === 404;
    return html`<div class="page">
      ${isGone
        ? html`<h1>${t('party.gone')}</h1>
            <p class="soft">${t('party.gone-lead')}</p>`
        : this.#loaded.show((view) => this.#view(view))}
    </div>`;
  }

  #view(view: LinkView) {
    return html`
      <div>
        <h1>${t('party.title', { number: view.caseNo })}</h1>
        <p class="soft">${view.categoryText} · ${t('party.received', { time: day(view.receivedAt) })}</p>
      </div>
      <section class="card stack">
        <p class="text question">${view.question}</p>
        ${view.state === 'ANSWERED'
          ? nothing
          : html`<p>
                ${t('party.until', { time: day(view.dueAt) })}
                <count-down due=${view.dueAt}></count-down>
              </p>
              <p class="soft">${view.whenSilentText}</p>`}
      </section>
      ${this.#shared(view)} ${this.#answers(view)}
      <party-answer
        token=${this.token}
        .positions=${view.positions}
        @answered=${() => this.#loaded.again()}
      ></party-answer>
      <party-files token=${this.token} .view=${view} @sent=${() => this.#loaded.again()}></party-files>
      ${view.mediation
        ? html`<party-mediation
            token=${this.token}
            .mediation=${view.mediation}
            @said=${() => this.#loaded.again()}
          ></party-mediation>`
        : nothing}
    `;
  }

  #shared({ shared }: LinkView) {
    const rows = [
      [t('form.name'), shared.customerName],
      [t('form.phone'), shared.phone],
      [t('form.email'), shared.email],
      [t('form.wish'), shared.wish && term('wish', shared.wish)],
      [t('party.claim'), shared.claimAmount && `¥ ${shared.claimAmount}`],
      [t('form.orderNo'), shared.orderNo],
      [t('form.productId'), shared.productId],
      [t('party.shipment'), shared.shipmentNo],
    ].filter(([, value]) => value);
    return html`<section class="card stack" aria-label=${t('party.shared')}>
      <h2>${t('party.shared')}</h2>
      ${shared.content ? html`<p class="text">${shared.content}</p>` : nothing}
      <dl>
        ${rows.map(
          ([name, value]) => html`<dt>${name}</dt>
            <dd>${value}</dd>`,
        )}
      </dl>
    </section>`;
  }

  #answers({ answers, positions }: LinkView) {
    const name = (position: string) => positions.find((one) => one.position === position)?.text;
    return answers.length === 0
      ? nothing
      : html`<section class="card stack" aria-label=${t('party.answers')}>
          <h2>${t('party.answers')}</h2>
          ${answers.map(
            (one) => html`<div>
              <strong>${name(one.position)}</strong>
              <span class="soft small">${day(one.at)} ${one.late ? t('party.late') : ''}</span>
              <p class="text">${one.text}</p>
            </div>`,
          )}
        </section>`;
  }
}
