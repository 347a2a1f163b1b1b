import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { ArticleAnswer, Topic } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/text-box.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import { t as title } from '../words.js';
import { t } from './words.js';

const TOPICS: readonly Topic[] = ['PRODUCT_PARAMETERS', 'CAMPAIGN_RULES', 'AFTER_SALES_POLICY'];

/// What people of the desk may tell customers, and what waits to be confirmed.
@customElement('knowledge-page')
export class KnowledgePage extends LitElement {
  static override styles = [
    base,
    css`
      .filters {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(200px, 320px));
        gap: var(--gap-3);
        align-items: end;
      }
      .body {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        max-width: 75ch;
      }
    `,
  ];

  @state() private wanted = '';
  @state() private topic = '';
  @query('form-dialog') private readonly form!: FormDialog;

  private readonly articles = new Loaded(this, () => read('GET /knowledge/articles'));

  protected override render() {
    return html`<div class="page">
      <div class="row spread wrap">
        <h1>${title('knowledge')}</h1>
        <action-button look="primary" @click=${this.#write}>${t('write')}</action-button>
      </div>
      <p class="small soft">${t('lead')}</p>
      <div class="filters">
        <text-box
          label=${t('search')}
          .value=${this.wanted}
          @change=${(e: Event) => (this.wanted = valueOf(e))}
        ></text-box>
        <choice-box
          label=${t('topic')}
          .value=${this.topic}
          .options=${[{ value: '', text: t('topic.any') }, ...topics()]}
          @change=${(e: Event) => (this.topic = valueOf(e))}
        ></choice-box>
      </div>
      ${this.articles.show(({ items = [] }) => {
        const found = items.filter((one) => this.#isWanted(one));
        return found.length > 0
          ? html`${found.map((one) => this.#article(one))}`
          : html`<state-note text=${t(items.length > 0 ? 'none' : 'empty')}></state-note>`;
      })}
      <form-dialog></form-dialog>
    </div>`;
  }

  #article(one: ArticleAnswer) {
    const signed = [
      t('written', { name: one.writtenBy, at: moment(one.writtenAt) }),
      one.confirmedBy ? t('by-middle', { name: one.confirmedBy }) : '',
      one.legallyConfirmedBy ? t('by-legal', { name: one.legallyConfirmedBy }) : '',
    ];
    return html`<article class="card stack">
      <div class="row spread wrap">
        <h2>${one.title}</h2>
        <span class="row">
          <mark-chip>${t(one.topic)}</mark-chip>
          <mark-chip tone=${one.confirmed ? 'good' : 'accent'}
            >${t(one.confirmed ? 'confirmed' : 'waits')}</mark-chip
          >
        </span>
      </div>
      <p class="body">${one.body}</p>
      <div class="row spread wrap">
        <p class="small soft">${signed.filter((text) => text !== '').join(' · ')}</p>
        ${one.confirmed ? nothing : this.#decision(one)}
      </div>
    </article>`;
  }

  #decision(one: ArticleAnswer) {
    const isLegal = session.has('compliance');
    if (!isLegal && !session.has('middle', 'operations')) {
      return html`<span class="small soft">${t('who')}</span>`;
    }
    if (one.writtenBy === session.username) {
      return html`<span class="small soft">${t('own')}</span>`;
    }
    const isDone = isLegal ? one.legallyConfirmedBy : one.confirmedBy;
    return isDone
      ? html`<span class="small soft">${t('who')}</span>`
      : html`<action-button @click=${() => this.#confirm(one.id)}>${t('confirm')}</action-button>`;
  }

  #isWanted({ title: heading, body, topic }: ArticleAnswer): boolean {
    const wanted = this.wanted.trim().toLowerCase();
    return (
      (this.topic === '' || topic === this.topic) &&
      [heading, body].some((text) => text.toLowerCase().includes(wanted))
    );
  }

  #write(): void {
    this.form.ask({
      heading: t('write'),
      lead: t('who'),
      fields: [
        { name: 'topic', label: t('topic'), kind: 'choice', options: topics() },
        { name: 'title', label: t('title') },
        { name: 'body', label: t('body'), kind: 'box' },
      ],
      doing: t('save'),
      run: async (given) => {
        const body = {
          topic: given.text('topic') as Topic,
          title: given.text('title'),
          body: given.text('body'),
        };
        await call('POST /knowledge/articles', {}, { body });
        toast(t('saved'));
        await this.articles.again();
      },
    });
  }

  async #confirm(id: string): Promise<void> {
    try {
      await call('POST /knowledge/articles/{id}/approval', { id });
      toast(t('done'));
      await this.articles.again();
    } catch (failure) {
      toastProblem(failure);
    }
  }
}

function topics() {
  return TOPICS.map((topic) => ({ value: topic, text: t(topic) }));
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
