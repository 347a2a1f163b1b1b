import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { CaseAnswer } from '../api/types.js';
import { go } from '../app/route.js';
import { base } from '../ui/base.js';
import { Loaded } from '../ui/loaded.js';
import './asked-card.js';
import './case-conversation.js';
import './complaint-facts.js';
import './evidence-card.js';
import './mediation-card.js';
import './more-actions.js';
import './progress-card.js';
import './review-card.js';
import type { Told } from './told.js';
import { t } from './words.js';

const EVERY_MS = 20_000;

interface Whole {
  seen: CaseAnswer;
  told: Told[];
}

/// One complaint: what is asked of its customer, how it stands and until when, what was said, what was
/// shown, and what else can be done.
@customElement('my-complaint-page')
export class MyComplaintPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 800px;
        margin-inline: auto;
      }
    `,
  ];

  @property() caseId = '';

  readonly #loaded = new Loaded<Whole>(
    this,
    async () => {
      const id = this.caseId;
      const [seen, told] = await Promise.all([
        read('GET /complaints/{id}', { id }),
        read('GET /complaints/{id}/timeline', { id }),
      ]);
      return { seen, told: (told.items ?? []) as Told[] };
    },
    EVERY_MS,
  );

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('caseId')) {
      this.#loaded.value = undefined;
      void this.#loaded.again();
    }
  }

  protected override render() {
    return html`<div class="page" @case-changed=${this.#changed}>
      <a href="/my-complaints" class="small" @click=${this.#back}>← ${t('mine')}</a>
      ${this.#loaded.show((whole) => this.#whole(whole))}
    </div>`;
  }

  #whole({ seen, told }: Whole) {
    return html`
      <h1>${t(`state.${seen.status}`)}</h1>
      <p class="soft">${t(`then.${seen.status}`)}</p>
      <asked-card .seen=${seen} .told=${told}></asked-card>
      <progress-card .seen=${seen}></progress-card>
      ${seen.appeals?.length ? html`<review-card .seen=${seen}></review-card>` : nothing}
      ${seen.merchantId ? html`<mediation-card .seen=${seen}></mediation-card>` : nothing}
      <case-conversation .seen=${seen} .told=${told}></case-conversation>
      <evidence-card .seen=${seen}></evidence-card>
      <complaint-facts .seen=${seen}></complaint-facts>
      <more-actions .seen=${seen}></more-actions>
    `;
  }

  /// What was done is seen at once, and what follows from it with the next reading.
  #changed(event: CustomEvent<CaseAnswer>): void {
    if (this.#loaded.value) {
      this.#loaded.value = { ...this.#loaded.value, seen: event.detail };
      this.requestUpdate();
    }
    void this.#loaded.again();
  }

  #back(event: MouseEvent): void {
    event.preventDefault();
    go('/my-complaints');
  }
}
