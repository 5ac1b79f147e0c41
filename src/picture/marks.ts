import type { HealthState } from '../core/progress/health';
import { shapePath } from './path';
import { type PictureNode, piece } from './picture-node';

/**
 * The mark of a state: its shape says as much as its colour, so that nobody needs to see colours. `r` is half
 * its size in pixels.
 */
export function stateMark(state: HealthState, x: number, y: number, r: number): PictureNode {
  return piece(
    'g',
    { class: `mark state-${state}`, transform: `translate(${place(x)} ${place(y)})` },
    ...shapeOf(state, r),
  );
}

function shapeOf(state: HealthState, r: number): PictureNode[] {
  switch (state) {
    case 'on-track':
      return [piece('circle', { class: 'mark-solid', r: r * 0.86 })];
    case 'at-risk':
      return [solid(triangle(r))];
    case 'off-track':
      return [solid(square(r))];
    case 'overdue':
      return [
        solid(square(r)),
        piece('path', {
          class: 'mark-cut',
          d: `M0 ${place(-r * 0.5)}V${place(r * 0.12)}M0 ${place(r * 0.38)}V${place(r * 0.52)}`,
        }),
      ];
    case 'done':
      return [
        stroke(
          `M${place(-r * 0.85)} ${place(r * 0.05)}L${place(-r * 0.25)} ${place(r * 0.65)}L${place(r * 0.9)} ${place(-r * 0.65)}`,
        ),
      ];
    case 'planned':
      return [piece('circle', { class: 'mark-open', r: r * 0.75 })];
    case 'paused':
      return [
        stroke(
          `M${place(-r * 0.4)} ${place(-r * 0.7)}V${place(r * 0.7)}M${place(r * 0.4)} ${place(-r * 0.7)}V${place(r * 0.7)}`,
        ),
      ];
    case 'cancelled':
      return [
        stroke(
          `M${place(-r * 0.65)} ${place(-r * 0.65)}L${place(r * 0.65)} ${place(r * 0.65)}M${place(r * 0.65)} ${place(-r * 0.65)}L${place(-r * 0.65)} ${place(r * 0.65)}`,
        ),
      ];
    case 'no-data':
      return [stroke(`M${place(-r * 0.7)} 0H${place(r * 0.7)}`)];
  }
}

function solid(d: string): PictureNode {
  return piece('path', { class: 'mark-solid', d });
}

/** Of equal sides, and about as heavy as the circle and the square beside it. */
function triangle(r: number): string {
  const half = r * 1.05;
  const height = half * Math.sqrt(3);
  const top = r * 0.16 - height * (2 / 3);
  return shapePath([
    [0, top],
    [half, top + height],
    [-half, top + height],
  ]);
}

function square(r: number): string {
  const half = r * 0.8;
  return shapePath([
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);
}

function diamond(r: number): string {
  return shapePath([
    [0, -r],
    [r, 0],
    [0, r],
    [-r, 0],
  ]);
}

function stroke(d: string): PictureNode {
  return piece('path', { class: 'mark-stroke', d });
}

/** The mark of a deadline: a diamond in the colour of its state, with nothing of the line it ends shining through. */
export function deadlineMark(state: HealthState, x: number, y: number, r: number): PictureNode {
  const d = diamond(r);
  return piece(
    'g',
    { class: `deadline state-${state}`, transform: `translate(${place(x)} ${place(y)})` },
    piece('path', { class: 'deadline-back', d }),
    piece('path', { class: 'deadline-mark', d }),
  );
}

export type MilestoneKind = 'done' | 'missed' | 'to-come';

/** The mark of a milestone: a full dot once done, a cross once missed, a ring while it is to come. */
export function milestoneMark(kind: MilestoneKind, x: number, y: number, r: number): PictureNode {
  if (kind !== 'missed') return piece('circle', { class: `milestone milestone-${kind}`, cx: x, cy: y, r });
  const d = `M${place(x - r)} ${place(y - r)}l${place(2 * r)} ${place(2 * r)}m0 ${place(-2 * r)}l${place(-2 * r)} ${place(2 * r)}`;
  return piece(
    'g',
    { class: 'milestone milestone-missed' },
    piece('path', { class: 'milestone-halo', d }),
    piece('path', { class: 'milestone-cross', d }),
  );
}

export type Outcome = 'kept' | 'late' | 'missed';

/** The mark of a promise: a tick once kept, a ring with a dot once kept late, a cross while missed. */
export function outcomeMark(outcome: Outcome, x: number, y: number, r: number): PictureNode {
  const inside = { class: `outcome outcome-${outcome}`, transform: `translate(${place(x)} ${place(y)})` };
  if (outcome === 'kept') {
    const d = `M${place(-r)} ${place(r * 0.05)}L${place(-r * 0.3)} ${place(r * 0.75)}L${place(r)} ${place(-r * 0.75)}`;
    return piece('g', inside, piece('path', { class: 'outcome-stroke', d }));
  }
  if (outcome === 'late') {
    return piece(
      'g',
      inside,
      piece('circle', { class: 'outcome-stroke', r: r * 0.95 }),
      piece('circle', { class: 'outcome-solid', r: r * 0.38 }),
    );
  }
  const d = `M${place(-r * 0.8)} ${place(-r * 0.8)}L${place(r * 0.8)} ${place(r * 0.8)}M${place(r * 0.8)} ${place(-r * 0.8)}L${place(-r * 0.8)} ${place(r * 0.8)}`;
  return piece('g', inside, piece('path', { class: 'outcome-stroke', d }));
}

/** A pixel inside a path or a transform, to two decimals. */
function place(value: number): string {
  return String(Math.round(value * 100) / 100);
}
