import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { AlternativeAnswer, ClassificationAnswer, ReasonAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import '../../ui/text-box.js';
import { subCategoryWord } from '../../words/sub-categories.js';
import { term } from '../../words/terms.js';
import { percentOf } from '../percent.js';
import { reasonWord } from './reason-word.js';
import { t } from './words.js';

/// What the classifier in force takes a text for, and why. Nothing of it is kept.
@customElement('text-trial')
export class TextTrial extends LitElement {
  static override styles = [
    base,
    css`
      .result {
        border-top: 1px solid var(--line);
        padding-top: var(--gap-3);
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private text = '';
  @state() private answer: ClassificationAnswer | undefined;
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('trial')}</h2>
      <p class="small soft">${t('trial.lead')}</p>
      <form class="stack" @submit=${this.#ask} novalidate>
        <text-box
          label=${t('trial.text')}
          rows="3"
          .value=${this.text}
          error=${this.problem?.of('content') ?? this.problem?.sentence ?? ''}
          @change=${(e: Event) => (this.text = (e.target as HTMLTextAreaElement).value)}
        ></text-box>
        <div>
          <action-button submits ?busy=${this.busy} ?disabled=${this.text.trim() === ''}
            >${t('trial.go')}</action-button
          >
        </div>
      </form>
      ${this.answer ? result(this.answer) : nothing}
    </section>`;
  }

  async #ask(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = undefined;
    try {
      const body = { content: this.text };
      this.answer = (await call('POST /classifications', {}, { body })).data;
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}

function result(answer: ClassificationAnswer) {
  const { kind, category, subCategory, severity, risk, confidence, abstained } = answer;
  const found = [
    term('kind', kind),
    term('category', category) + (subCategory ? ` / ${subCategoryWord(subCategory)}` : ''),
    term('severity', severity),
    term('risk', risk),
  ];
  return html`<div class="stack result" role="status">
    <p class="row wrap">
      <strong>${found.join(' · ')}</strong>
      <mark-chip tone=${abstained ? 'warn' : 'good'}
        >${abstained ? t('trial.abstained') : t('trial.sure', { n: percentOf(confidence) ?? 0 })}</mark-chip
      >
    </p>
    <div>
      <h3>${t('trial.reasons')}</h3>
      <ul class="small">
        ${answer.reasons.map(reason)}
      </ul>
    </div>
    ${answer.alternatives.length > 0
      ? html`<div>
          <h3>${t('trial.alternatives')}</h3>
          <ul class="small">
            ${answer.alternatives.map(alternative)}
          </ul>
        </div>`
      : nothing}
  </div>`;
}

function reason(one: ReasonAnswer) {
  return html`<li>${reasonWord(one)}</li>`;
}

function alternative({ kind, category, confidence }: AlternativeAnswer) {
  const name = category ? term('category', category) : term('kind', kind);
  return html`<li>${t('trial.alternative', { name, n: percentOf(confidence) ?? 0 })}</li>`;
}
