import type { ShiftAnswer } from '../../api/types.js';
import { dayOf } from './week.js';

/// A week of shifts, person by person: as it is at the desk, and as somebody has changed it.
export class Plan {
  readonly #before: ReadonlyMap<string, readonly ShiftAnswer[]>;
  readonly #changes: ReadonlyMap<string, readonly ShiftAnswer[]>;

  private constructor(
    before: ReadonlyMap<string, readonly ShiftAnswer[]>,
    changes: ReadonlyMap<string, readonly ShiftAnswer[]>,
  ) {
    this.#before = before;
    this.#changes = changes;
  }

  /// @param people who are shown, also those without a shift
  /// @param days of the week: what began before it belongs to the one before
  static of(shifts: readonly ShiftAnswer[], people: readonly string[], days: readonly string[]): Plan {
    const before = new Map<string, ShiftAnswer[]>(people.map((account) => [account, []]));
    for (const shift of shifts.filter((one) => days.includes(dayOf(one)))) {
      before.set(shift.account, [...(before.get(shift.account) ?? []), shift]);
    }
    return new Plan(before, new Map());
  }

  get people(): string[] {
    return [...this.#before.keys()].toSorted();
  }

  /// Whose shifts are not as they were.
  get changed(): string[] {
    return [...this.#changes.keys()].toSorted();
  }

  /// The shifts of those who have other ones.
  get shifts(): ShiftAnswer[] {
    return [...this.#changes.values()].flat();
  }

  of(account: string, day: string): ShiftAnswer[] {
    return this.#all(account).filter((shift) => dayOf(shift) === day);
  }

  isChanged(account: string, day: string): boolean {
    const before = (this.#before.get(account) ?? []).filter((shift) => dayOf(shift) === day);
    return keyOf(before) !== keyOf(this.of(account, day));
  }

  /// With other shifts for one person on one day.
  with(account: string, day: string, shifts: readonly ShiftAnswer[]): Plan {
    const others = this.#all(account).filter((shift) => dayOf(shift) !== day);
    const all = [...others, ...shifts];
    const changes = new Map(this.#changes);
    if (keyOf(all) === keyOf(this.#before.get(account) ?? [])) {
      changes.delete(account);
    } else {
      changes.set(account, all);
    }
    return new Plan(this.#before, changes);
  }

  #all(account: string): readonly ShiftAnswer[] {
    return this.#changes.get(account) ?? this.#before.get(account) ?? [];
  }
}

function keyOf(shifts: readonly ShiftAnswer[]): string {
  return shifts
    .map(({ startAt, endAt, dutyGroup = '' }) => `${Date.parse(startAt)} ${Date.parse(endAt)} ${dutyGroup}`)
    .toSorted()
    .join();
}
