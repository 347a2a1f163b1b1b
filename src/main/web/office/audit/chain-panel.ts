import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { toastProblem } from '../../ui/toast.js';
import '../../ui/progress-bar.js';
import { checked } from './chain-check.js';
import type { Checked } from './chain-check.js';
import { t } from './words.js';

/// Whether the log is as it was sealed, checked in the browser when somebody asks.
@customElement('chain-panel')
export class ChainPanel extends LitElement {
  static override styles = base;

  @state() private result: Checked | undefined;
  @state() private isOver = false;
  @state() private running: AbortController | undefined;

  override disconnectedCallback(): void {
    this.running?.abort();
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('chain')}</h2>
      <p class="small soft">${t('chain.lead')}</p>
      ${this.running
        ? html`<progress-bar text=${t('chain.running', { n: this.result?.entries ?? 0 })}></progress-bar>
            <div>
              <action-button @click=${() => this.running?.abort()}>${t('chain.stop')}</action-button>
            </div>`
        : html`${this.result ? this.#outcome(this.result) : nothing}
            <div>
              <action-button look="primary" @click=${this.#check}
                >${t(this.result ? 'chain.again' : 'chain.check')}</action-button
              >
            </div>`}
    </section>`;
  }

  #outcome({ entries, anchors, faults }: Checked) {
    if (faults.length > 0) {
      return html`<div role="alert" class="bad stack">
        <strong>${t('chain.bad', { n: faults.length })}</strong>
        <ul class="small">
          ${faults.map((fault) => html`<li>${fault}</li>`)}
        </ul>
      </div>`;
    }
    return this.isOver
      ? html`<p class="good" role="status">${t('chain.good', { n: entries, anchors })}</p>`
      : html`<p class="soft" role="status">${t('chain.stopped', { n: entries })}</p>`;
  }

  async #check(): Promise<void> {
    const running = new AbortController();
    this.running = running;
    this.result = undefined;
    try {
      this.result = await checked((by) => (this.result = by), running.signal);
      this.isOver = !running.signal.aborted;
    } catch (failure) {
      this.result = undefined;
      toastProblem(failure);
    } finally {
      this.running = undefined;
    }
  }
}
