import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseAnswer, SuggestionAnswer } from '../api/types.js';
import { command } from '../app/case-command.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { toast, toastProblem } from '../ui/toast.js';
import { t as word } from '../words/actions.js';
import { term } from '../words/terms.js';
import { allows } from './authority.js';
import { t } from './words.js';

/// What the desk takes the case for, and why. Says `done` when somebody takes its advice.
@customElement('case-classification')
export class CaseClassification extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--gap-2);
      }
      li {
        font-size: var(--size-small);
      }
      .suggestion {
        background: var(--accent-soft);
        border-radius: var(--radius);
        padding: var(--gap-2) var(--gap-3);
        display: grid;
        gap: var(--gap-1);
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private busy = false;

  protected override render() {
    const one = this.case;
    return html`
      <h2>${t('classification')}</h2>
      <p>
        ${term('category', one.category)}${one.subCategory ? ` / ${one.subCategory}` : ''}
        <span class="small soft"
          >${t('classification.sure', { n: Math.round(one.confidence * 100) })}</span
        >
      </p>
      ${one.abstained ? html`<p class="warn small">${t('classification.abstained')}</p>` : nothing}
      <ul>
        ${one.reasons.slice(0, 6).map(
          (reason) =>
            html`<li>
              ${t(reason.negated ? 'classification.negated' : 'classification.hit', {
                phrase: reason.phrase,
              })}
              <span class="soft mono">${reason.rule}</span>
            </li>`,
        )}
      </ul>
      ${one.suggestion && !one.suggestion.adopted ? this.#suggestion(one.suggestion) : nothing}
    `;
  }

  #suggestion(found: SuggestionAnswer) {
    return html`<div class="suggestion">
      <strong>${t('classification.suggests', { category: term('category', found.category) })}</strong>
      <span class="small soft"
        >${t('classification.sure', { n: Math.round(found.confidence * 100) })}</span
      >
      <ul>
        ${found.reasons.slice(0, 4).map((reason) => html`<li>${reason}</li>`)}
      </ul>
      ${found.alternatives.length > 0
        ? html`<span class="small"
            >${t('classification.otherwise')}:
            ${found.alternatives
              .map((other) => other.category && term('category', other.category))
              .filter(Boolean)
              .join(' · ')}</span
          >`
        : nothing}
      ${allows('classification', this.case)
        ? html`<div>
            <action-button look="slim" ?busy=${this.busy} @click=${() => this.#adopt(found)}
              >${t('classification.adopt')}</action-button
            >
          </div>`
        : nothing}
    </div>`;
  }

  async #adopt(found: SuggestionAnswer): Promise<void> {
    this.busy = true;
    try {
      const body = {
        category: found.category,
        ...(found.subCategory ? { subCategory: found.subCategory } : {}),
      };
      const result = await command('POST /complaints/{id}/classification', this.case, body);
      this.dispatchEvent(new CustomEvent('done', { detail: result.case }));
      if (result.done) {
        toast(t('actions.done', { action: word('classification') }));
      }
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}
