// Generated from the files of this folder by npm run generate. Do not edit.
import { rule as acceleratorAtRest } from './accelerator-at-rest';
import { rule as atRisk } from './at-risk';
import { rule as barNotRaised } from './bar-not-raised';
import { rule as businessUnknown } from './business-unknown';
import { rule as capabilityWithoutPlan } from './capability-without-plan';
import { rule as checkInInFuture } from './check-in-in-future';
import { rule as checkInOrder } from './check-in-order';
import { rule as checkInValue } from './check-in-value';
import { rule as dateOrder } from './date-order';
import { rule as dependencyCycle } from './dependency-cycle';
import { rule as driverAtRest } from './driver-at-rest';
import { rule as duplicateId } from './duplicate-id';
import { rule as emptyMeasure } from './empty-measure';
import { rule as finishAfterDeadline } from './finish-after-deadline';
import { rule as goalWithoutInitiative } from './goal-without-initiative';
import { rule as idleSupporter } from './idle-supporter';
import { rule as indicatorWithoutThreshold } from './indicator-without-threshold';
import { rule as invalidDate } from './invalid-date';
import { rule as lateStart } from './late-start';
import { rule as levelWithoutEvidence } from './level-without-evidence';
import { rule as loneStrategy } from './lone-strategy';
import { rule as looseTradeOff } from './loose-trade-off';
import { rule as missingDeadline } from './missing-deadline';
import { rule as missingMeasure } from './missing-measure';
import { rule as missingPurpose } from './missing-purpose';
import { rule as missingSteppingStone } from './missing-stepping-stone';
import { rule as noFeedback } from './no-feedback';
import { rule as noOwnMeasure } from './no-own-measure';
import { rule as noRecoveryPlan } from './no-recovery-plan';
import { rule as noStretch } from './no-stretch';
import { rule as noTradeOff } from './no-trade-off';
import { rule as observationWithoutAction } from './observation-without-action';
import { rule as offTrack } from './off-track';
import { rule as oneSidedAgreement } from './one-sided-agreement';
import { rule as oneSidedGrowth } from './one-sided-growth';
import { rule as onlyIntangibles } from './only-intangibles';
import { rule as openQuestion } from './open-question';
import { rule as overdue } from './overdue';
import { rule as practiceLapsed } from './practice-lapsed';
import { rule as reportMissed } from './report-missed';
import { rule as responsibilityMissed } from './responsibility-missed';
import { rule as reviewOverdue } from './review-overdue';
import { rule as roleUnclear } from './role-unclear';
import type { Rule } from './rule';
import { rule as schema } from './schema';
import { rule as staleCheckIn } from './stale-check-in';
import { rule as storiesDryUp } from './stories-dry-up';
import { rule as strengthAtRest } from './strength-at-rest';
import { rule as stretchTooEarly } from './stretch-too-early';
import { rule as tooManyInitiatives } from './too-many-initiatives';
import { rule as unalignedPlan } from './unaligned-plan';
import { rule as unapprovedResources } from './unapproved-resources';
import { rule as unfocused } from './unfocused';
import { rule as unknownReference } from './unknown-reference';
import { rule as unseenProject } from './unseen-project';
import { rule as unservedCustomer } from './unserved-customer';
import { rule as unspokenTrouble } from './unspoken-trouble';
import { rule as unusedDisable } from './unused-disable';
import { rule as vagueGoal } from './vague-goal';
import { rule as vagueMeasure } from './vague-measure';
import { rule as workOfFormerRole } from './work-of-former-role';
import { rule as yamlSyntax } from './yaml-syntax';

/** Every rule there is, by id. */
export const rules: readonly Rule[] = [
  acceleratorAtRest,
  atRisk,
  barNotRaised,
  businessUnknown,
  capabilityWithoutPlan,
  checkInInFuture,
  checkInOrder,
  checkInValue,
  dateOrder,
  dependencyCycle,
  driverAtRest,
  duplicateId,
  emptyMeasure,
  finishAfterDeadline,
  goalWithoutInitiative,
  idleSupporter,
  indicatorWithoutThreshold,
  invalidDate,
  lateStart,
  levelWithoutEvidence,
  loneStrategy,
  looseTradeOff,
  missingDeadline,
  missingMeasure,
  missingPurpose,
  missingSteppingStone,
  noFeedback,
  noOwnMeasure,
  noRecoveryPlan,
  noStretch,
  noTradeOff,
  observationWithoutAction,
  offTrack,
  oneSidedAgreement,
  oneSidedGrowth,
  onlyIntangibles,
  openQuestion,
  overdue,
  practiceLapsed,
  reportMissed,
  responsibilityMissed,
  reviewOverdue,
  roleUnclear,
  schema,
  staleCheckIn,
  storiesDryUp,
  strengthAtRest,
  stretchTooEarly,
  tooManyInitiatives,
  unalignedPlan,
  unapprovedResources,
  unfocused,
  unknownReference,
  unseenProject,
  unservedCustomer,
  unspokenTrouble,
  unusedDisable,
  vagueGoal,
  vagueMeasure,
  workOfFormerRole,
  yamlSyntax,
];
