import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Problem } from '../../api/problem.js';
import { deskNow } from '../../app/desk-time.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/text-box.js';
import { chinaTime, dayAfter } from '../china-time.js';
import { t } from './words.js';

/// When a draft shall be in force, and on its way to whoever approves it. Says `discard`.
@customElement('proposal-form')
export class ProposalForm extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-3);
        align-items: end;
      }
      text-box {
        width: 240px;
      }
    `,
  ];

  @property({ attribute: false }) problem: Problem | undefined;
  @property({ attribute: false }) propose!: (effectiveFrom: string) => Promise<void>;
  @state() private from = `${dayAfter(deskNow())}T00:00`;
  @state() private busy = false;

  protected override render() {
    return html`<section class="card stack">
      <form @submit=${this.#send} novalidate>
        <text-box
          label=${t('effective-from')}
          type="datetime-local"
          .value=${this.from}
          error=${this.problem?.of('effectiveFrom') ?? ''}
          @change=${(e: Event) => (this.from = (e.target as HTMLInputElement).value)}
        ></text-box>
        <action-button look="primary" submits ?busy=${this.busy}>${t('propose')}</action-button>
        <action-button @click=${() => this.dispatchEvent(new Event('discard'))}
          >${t('discard')}</action-button
        >
      </form>
      ${this.problem ? this.#refused(this.problem) : nothing}
    </section>`;
  }

  /// What stands at its field is repeated here, where whoever sent it looks; of a single fault, the
  /// sentence says it all.
  #refused(problem: Problem) {
    const sentence = problem.status === 412 ? t('newer') : problem.sentence;
    return html`<div role="alert" class="bad small">
      <p>${sentence}</p>
      <ul ?hidden=${problem.errors.length < 2}>
        ${problem.errors
          .slice(0, 10)
          .map((fault) => html`<li><span class="mono">${fault.field}</span> ${fault.message}</li>`)}
      </ul>
    </div>`;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    try {
      await this.propose(chinaTime(this.from));
    } finally {
      this.busy = false;
    }
  }
}
