import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { may, whoMay } from './may.js';
import type { Step } from './register.js';
import { pressed } from './step-taking.js';
import { t } from './words/common.js';

/// All that can be done with an entry: what is possible now as buttons, the rest one click further,
/// with who may, or when. Says `step`.
@customElement('entry-steps')
export class EntrySteps extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
        gap: var(--gap-3);
        margin-top: var(--gap-3);
      }
      li {
        display: grid;
        align-content: start;
        gap: 2px;
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly Step<unknown>[] = [];
  @property({ attribute: false }) entry: unknown;
  @state() private all = false;

  protected override render() {
    const possible = this.steps
      .filter((one) => this.#obstacle(one) === undefined)
      .sort((one, other) => this.#rank(one) - this.#rank(other));
    const others = this.steps.filter((one) => !possible.includes(one));
    return html`<div class="row wrap" role="group" aria-label=${t('steps')}>
        ${possible.map((one, index) => this.#button(one, index === 0))}
        ${others.length > 0
          ? html`<action-button
              look="quiet"
              pressed=${this.all ? 'true' : 'false'}
              @click=${() => (this.all = !this.all)}
              >${t('steps.more')}</action-button
            >`
          : nothing}
      </div>
      ${this.all ? html`<ul>${others.map((one) => this.#explained(one))}</ul>` : nothing}`;
  }

  #button(step: Step<unknown>, isFirst: boolean) {
    const isNext = isFirst && !step.isDone?.(this.entry);
    const look = step.dangerous ? 'danger' : isNext ? 'primary' : '';
    return html`<action-button
      look=${look}
      @click=${() => this.dispatchEvent(pressed({ step: step as never, entry: this.entry }))}
      >${step.title}</action-button
    >`;
  }

  #explained(step: Step<unknown>) {
    return html`<li>
      <action-button disabled>${step.title}</action-button>
      <span class="small soft">${this.#obstacle(step)}</span>
    </li>`;
  }

  /// What is next comes first, what was done before last.
  #rank(step: Step<unknown>): number {
    return step.isDone?.(this.entry) ? 1 : 0;
  }

  #obstacle(step: Step<unknown>): string | undefined {
    return may(step.operation)
      ? step.obstacle?.(this.entry, undefined)
      : t('not-you', { roles: whoMay(step.operation, t('comma')) });
  }
}
