import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import { go } from '../../app/route.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { lastDays } from '../china-time.js';
import { t as title } from '../words.js';
import './category-figure.js';
import './escalation-figure.js';
import './promise-figure.js';
import type { Period } from './report-element.js';
import './response-figure.js';
import './satisfaction-figure.js';
import { t } from './words.js';

const SPANS = ['7', '30', '90'] as const;

/// The figures of the desk, each with its definition and its age, and the way to its cases.
@customElement('figures-page')
export class FiguresPage extends LitElement {
  static override styles = [
    base,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr));
        gap: var(--gap-4);
      }
      choice-box {
        width: 180px;
      }
    `,
  ];

  @state() private span: string = '30';
  @state() private period: Period = lastDays(30, deskNow());

  protected override render() {
    const period = this.period;
    return html`<div class="page" @drill=${(e: CustomEvent<string>) => go(e.detail)}>
      <div class="row spread wrap">
        <h1>${title('figures')}</h1>
        <choice-box
          label=${t('period')}
          bare
          .value=${this.span}
          .options=${SPANS.map((span) => ({ value: span, text: t(`days.${span}`) }))}
          @change=${this.#chosen}
        ></choice-box>
      </div>
      <div class="figures">
        <response-figure .period=${period}></response-figure>
        <escalation-figure .period=${period}></escalation-figure>
        <promise-figure .period=${period}></promise-figure>
        <category-figure .period=${period}></category-figure>
        <satisfaction-figure></satisfaction-figure>
      </div>
    </div>`;
  }

  #chosen(event: Event): void {
    this.span = (event.target as HTMLSelectElement).value;
    this.period = lastDays(Number(this.span), deskNow());
  }
}
