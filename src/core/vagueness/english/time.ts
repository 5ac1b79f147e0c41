import { words } from '../word-list';

export const SHORT_UNITS = words(
  'second seconds sec secs s minute minutes min mins hour hours hr hrs h ms millisecond milliseconds',
);
export const LONG_UNITS =
  words(`day days week weeks month months quarter quarters year years sprint sprints semester semesters term terms
iteration iterations night nights morning mornings evening evenings weekend weekends session sessions`);
export const CALENDAR =
  words(`january february march april may june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays spring summer autumn christmas easter tomorrow tonight today`);
export const RHYTHMS = words('daily weekly monthly quarterly yearly annually biweekly bi-weekly fortnightly regularly');
export const NUMBER_WORDS =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty
forty fifty sixty seventy eighty ninety zero hundred thousand million dozen`);
export const LABELS_BEFORE =
  words(`chapter phase version step level tier part section milestone slide slides page module modules no item
figure stage type option episode round room floor release v task story unit lesson volume act season track line iso web`);
