interface FixedChoice {
  readonly value: string;
  readonly description: string;
}

/** How often; a count that was typed is kept: `3` offers `3 weeks`. */
export function cadenceChoices(typed: string): readonly FixedChoice[] {
  const count = /^["']?([2-9]|[1-9]\d{1,2})\b/.exec(typed)?.[1];
  if (count !== undefined) {
    return ['days', 'weeks', 'months', 'quarters', 'years'].map((unit) => ({
      value: `${count} ${unit}`,
      description: `Every ${count} ${unit}`,
    }));
  }
  return [
    { value: 'day', description: 'Every day' },
    { value: 'week', description: 'Every week' },
    { value: '2 weeks', description: 'Every second week' },
    { value: 'month', description: 'Every month, on the calendar' },
    { value: 'quarter', description: 'Every quarter' },
    { value: 'year', description: 'Every year' },
  ];
}

/** What the levels mean; the ends are the format's own words. */
export const levelChoices: readonly FixedChoice[] = [
  { value: '1', description: 'A beginner' },
  { value: '2', description: 'Does it with some help' },
  { value: '3', description: 'Does it alone' },
  { value: '4', description: 'Does the hard cases, and is asked about them' },
  { value: '5', description: 'Others come to learn it' },
];
