import { addDays, addMonths, civilOf, type Day, dayOf, formatDay } from '../../core/dates/day';

/** What the cursor selects in a new plan. */
export const personPlaceholder = 'Your name';

/**
 * A plan to start from: short, commented, with dates from the day on, and without a finding of its own.
 * @param today the day it is made
 */
export function planTemplate(today: Day): string {
  const nextReview = formatDay(today);
  const start = formatDay(today);
  const midway = formatDay(addMonths(today, 3));
  const finish = formatDay(endOfMonth(addMonths(today, 5)));
  const deadline = formatDay(endOfMonth(addMonths(today, 6)));
  return `# Your career plan. Everything here is an example: change the words, keep the shape.
# Rest the pointer on a key to read what it is for; the Plans view shows how far along you are.
careerPlan: 1
person: ${personPlaceholder}

# What you want to stand for, for whom, and what changes when you succeed.
purpose: Build tools that let support engineers solve a customer's problem in one call.

# One goal is enough to start with. A goal says what will be true, how you will know, and by when.
goals:
  first-call:
    goal: Nine of ten support calls are solved in the first call
    definedBy: me # or organisation
    measure: { what: calls solved in the first call, baseline: 62, target: 90, unit: "%" }
    deadline: ${deadline}
    # How far along you are. Add a line whenever you know a new number.
    checkIns:
      - { date: ${start}, value: 62, confidence: on-track }

# The work that gets you there. “serves” names the goals it is for.
initiatives:
  diagnosis-page:
    title: Put the five most wanted diagnoses on one page
    serves: [first-call]
    kind: technical # technical, influencing, communicating, relationships or leading
    start: ${start}
    finish: ${finish}
    measure: { what: diagnoses on the page, baseline: 0, target: 5 }
    milestones:
      - { title: Two diagnoses are used by the whole team, due: ${midway} }

# How often you look at this plan, and what you changed when you did.
reviews:
  every: month
  log:
    - { date: ${nextReview}, notes: First version }
`;
}

function endOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1);
}
