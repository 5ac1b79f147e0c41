// Generated from the files of this folder by npm run generate. Do not edit.
import { rule as atRisk } from './at-risk';
import { rule as checkInInFuture } from './check-in-in-future';
import { rule as checkInValue } from './check-in-value';
import { rule as dateOrder } from './date-order';
import { rule as duplicateId } from './duplicate-id';
import { rule as emptyMeasure } from './empty-measure';
import { rule as finishAfterDeadline } from './finish-after-deadline';
import { rule as invalidDate } from './invalid-date';
import { rule as missingDeadline } from './missing-deadline';
import { rule as missingMeasure } from './missing-measure';
import { rule as missingPurpose } from './missing-purpose';
import { rule as missingSteppingStone } from './missing-stepping-stone';
import { rule as offTrack } from './off-track';
import { rule as overdue } from './overdue';
import type { Rule } from './rule';
import { rule as schema } from './schema';
import { rule as tooManyInitiatives } from './too-many-initiatives';
import { rule as unknownReference } from './unknown-reference';
import { rule as unusedDisable } from './unused-disable';
import { rule as vagueGoal } from './vague-goal';
import { rule as vagueMeasure } from './vague-measure';
import { rule as yamlSyntax } from './yaml-syntax';

/** Every rule there is, by id. */
export const rules: readonly Rule[] = [
  atRisk,
  checkInInFuture,
  checkInValue,
  dateOrder,
  duplicateId,
  emptyMeasure,
  finishAfterDeadline,
  invalidDate,
  missingDeadline,
  missingMeasure,
  missingPurpose,
  missingSteppingStone,
  offTrack,
  overdue,
  schema,
  tooManyInitiatives,
  unknownReference,
  unusedDisable,
  vagueGoal,
  vagueMeasure,
  yamlSyntax,
];
