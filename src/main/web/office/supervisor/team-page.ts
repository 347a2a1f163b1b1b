import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { BoardAnswer } from '../../api/types.js';
import '../../app/page-tabs.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import '../../ui/figure-tile.js';
import { Loaded } from '../../ui/loaded.js';
import { wholeMoment } from '../../words/moments.js';
import { TABS } from '../team/tabs.js';
import { t as title } from '../words.js';
import './alert-list.js';
import './escalation-list.js';
import './people-board.js';
import './pressing-list.js';
import './process-board.js';
import { t } from './words.js';

const EVERY_MS = 15_000;

/// How the work stands and who does it, live.
@customElement('team-page')
export class TeamPage extends LitElement {
  static override styles = [
    base,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: var(--gap-3);
      }
      .halves {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
        gap: var(--gap-4);
        align-items: start;
      }
    `,
  ];

  private readonly board = new Loaded(this, () => read('GET /team'), EVERY_MS);

  protected override render() {
    return html`<div class="page">
      <h1>${title('team')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      ${this.board.show((board) => this.#whole(board))}
    </div>`;
  }

  #whole(board: BoardAnswer) {
    const hasAlerts = session.has(...ACCESS['POST /alerts/{id}/closure']);
    return html`
      <p class="small soft">${t('team.lead', { time: wholeMoment(board.at) })}</p>
      ${this.#tiles(board)}
      <div class="halves">
        ${hasAlerts ? html`<escalation-list></escalation-list><alert-list></alert-list>` : ''}
      </div>
      ${hasAlerts ? html`<pressing-list></pressing-list>` : ''}
      <people-board .people=${board.people}></people-board>
      <process-board .process=${board.process}></process-board>
    `;
  }

  #tiles(board: BoardAnswer) {
    const sum = (of: 'cases' | 'unassigned' | 'overdue') =>
      board.process.reduce((total, station) => total + station[of], 0);
    const working = board.people.filter((one) => one.person.working).length;
    const overdue = sum('overdue');
    return html`<div class="tiles">
      <figure-tile label=${t('open-cases')} figure=${sum('cases')}></figure-tile>
      <figure-tile label=${t('unassigned')} figure=${sum('unassigned')}></figure-tile>
      <figure-tile
        label=${t('overdue')}
        figure=${overdue}
        tone=${overdue > 0 ? 'bad' : ''}
      ></figure-tile>
      <figure-tile
        label=${t('at-work')}
        figure=${working}
        note=${t('of-all', { n: board.people.length })}
      ></figure-tile>
    </div>`;
  }
}
