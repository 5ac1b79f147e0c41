// Generated from the files of src/core/rules by npm run generate. Do not edit.
import { examples as acceleratorAtRest } from '../../src/core/rules/accelerator-at-rest';
import { examples as atRisk } from '../../src/core/rules/at-risk';
import { examples as barNotRaised } from '../../src/core/rules/bar-not-raised';
import { examples as businessUnknown } from '../../src/core/rules/business-unknown';
import { examples as capabilityWithoutPlan } from '../../src/core/rules/capability-without-plan';
import { examples as checkInInFuture } from '../../src/core/rules/check-in-in-future';
import { examples as checkInOrder } from '../../src/core/rules/check-in-order';
import { examples as checkInValue } from '../../src/core/rules/check-in-value';
import { examples as dateOrder } from '../../src/core/rules/date-order';
import { examples as dependencyCycle } from '../../src/core/rules/dependency-cycle';
import { examples as driverAtRest } from '../../src/core/rules/driver-at-rest';
import { examples as duplicateId } from '../../src/core/rules/duplicate-id';
import { examples as emptyMeasure } from '../../src/core/rules/empty-measure';
import { examples as finishAfterDeadline } from '../../src/core/rules/finish-after-deadline';
import { examples as goalWithoutInitiative } from '../../src/core/rules/goal-without-initiative';
import { examples as idleSupporter } from '../../src/core/rules/idle-supporter';
import { examples as indicatorWithoutThreshold } from '../../src/core/rules/indicator-without-threshold';
import { examples as invalidDate } from '../../src/core/rules/invalid-date';
import { examples as lateStart } from '../../src/core/rules/late-start';
import { examples as levelWithoutEvidence } from '../../src/core/rules/level-without-evidence';
import { examples as loneStrategy } from '../../src/core/rules/lone-strategy';
import { examples as looseTradeOff } from '../../src/core/rules/loose-trade-off';
import { examples as missingDeadline } from '../../src/core/rules/missing-deadline';
import { examples as missingMeasure } from '../../src/core/rules/missing-measure';
import { examples as missingPurpose } from '../../src/core/rules/missing-purpose';
import { examples as missingSteppingStone } from '../../src/core/rules/missing-stepping-stone';
import { examples as noFeedback } from '../../src/core/rules/no-feedback';
import { examples as noOwnMeasure } from '../../src/core/rules/no-own-measure';
import { examples as noRecoveryPlan } from '../../src/core/rules/no-recovery-plan';
import { examples as noStretch } from '../../src/core/rules/no-stretch';
import { examples as noTradeOff } from '../../src/core/rules/no-trade-off';
import { examples as observationWithoutAction } from '../../src/core/rules/observation-without-action';
import { examples as offTrack } from '../../src/core/rules/off-track';
import { examples as oneSidedAgreement } from '../../src/core/rules/one-sided-agreement';
import { examples as oneSidedGrowth } from '../../src/core/rules/one-sided-growth';
import { examples as onlyIntangibles } from '../../src/core/rules/only-intangibles';
import { examples as openQuestion } from '../../src/core/rules/open-question';
import { examples as overdue } from '../../src/core/rules/overdue';
import { examples as practiceLapsed } from '../../src/core/rules/practice-lapsed';
import { examples as reportMissed } from '../../src/core/rules/report-missed';
import { examples as responsibilityMissed } from '../../src/core/rules/responsibility-missed';
import { examples as reviewOverdue } from '../../src/core/rules/review-overdue';
import { examples as roleUnclear } from '../../src/core/rules/role-unclear';
import { examples as schema } from '../../src/core/rules/schema';
import { examples as staleCheckIn } from '../../src/core/rules/stale-check-in';
import { examples as storiesDryUp } from '../../src/core/rules/stories-dry-up';
import { examples as strengthAtRest } from '../../src/core/rules/strength-at-rest';
import { examples as stretchTooEarly } from '../../src/core/rules/stretch-too-early';
import { examples as tooManyInitiatives } from '../../src/core/rules/too-many-initiatives';
import { examples as unalignedPlan } from '../../src/core/rules/unaligned-plan';
import { examples as unapprovedResources } from '../../src/core/rules/unapproved-resources';
import { examples as unfocused } from '../../src/core/rules/unfocused';
import { examples as unknownReference } from '../../src/core/rules/unknown-reference';
import { examples as unseenProject } from '../../src/core/rules/unseen-project';
import { examples as unservedCustomer } from '../../src/core/rules/unserved-customer';
import { examples as unspokenTrouble } from '../../src/core/rules/unspoken-trouble';
import { examples as unusedDisable } from '../../src/core/rules/unused-disable';
import { examples as vagueGoal } from '../../src/core/rules/vague-goal';
import { examples as vagueMeasure } from '../../src/core/rules/vague-measure';
import { examples as workOfFormerRole } from '../../src/core/rules/work-of-former-role';
import { examples as yamlSyntax } from '../../src/core/rules/yaml-syntax';
import type { RuleExamples } from '../../src/core/rules/rule';

/** The examples of every rule, by its id. */
export const ruleExamples: ReadonlyMap<string, RuleExamples> = new Map([
  ['accelerator-at-rest', acceleratorAtRest()],
  ['at-risk', atRisk()],
  ['bar-not-raised', barNotRaised()],
  ['business-unknown', businessUnknown()],
  ['capability-without-plan', capabilityWithoutPlan()],
  ['check-in-in-future', checkInInFuture()],
  ['check-in-order', checkInOrder()],
  ['check-in-value', checkInValue()],
  ['date-order', dateOrder()],
  ['dependency-cycle', dependencyCycle()],
  ['driver-at-rest', driverAtRest()],
  ['duplicate-id', duplicateId()],
  ['empty-measure', emptyMeasure()],
  ['finish-after-deadline', finishAfterDeadline()],
  ['goal-without-initiative', goalWithoutInitiative()],
  ['idle-supporter', idleSupporter()],
  ['indicator-without-threshold', indicatorWithoutThreshold()],
  ['invalid-date', invalidDate()],
  ['late-start', lateStart()],
  ['level-without-evidence', levelWithoutEvidence()],
  ['lone-strategy', loneStrategy()],
  ['loose-trade-off', looseTradeOff()],
  ['missing-deadline', missingDeadline()],
  ['missing-measure', missingMeasure()],
  ['missing-purpose', missingPurpose()],
  ['missing-stepping-stone', missingSteppingStone()],
  ['no-feedback', noFeedback()],
  ['no-own-measure', noOwnMeasure()],
  ['no-recovery-plan', noRecoveryPlan()],
  ['no-stretch', noStretch()],
  ['no-trade-off', noTradeOff()],
  ['observation-without-action', observationWithoutAction()],
  ['off-track', offTrack()],
  ['one-sided-agreement', oneSidedAgreement()],
  ['one-sided-growth', oneSidedGrowth()],
  ['only-intangibles', onlyIntangibles()],
  ['open-question', openQuestion()],
  ['overdue', overdue()],
  ['practice-lapsed', practiceLapsed()],
  ['report-missed', reportMissed()],
  ['responsibility-missed', responsibilityMissed()],
  ['review-overdue', reviewOverdue()],
  ['role-unclear', roleUnclear()],
  ['schema', schema()],
  ['stale-check-in', staleCheckIn()],
  ['stories-dry-up', storiesDryUp()],
  ['strength-at-rest', strengthAtRest()],
  ['stretch-too-early', stretchTooEarly()],
  ['too-many-initiatives', tooManyInitiatives()],
  ['unaligned-plan', unalignedPlan()],
  ['unapproved-resources', unapprovedResources()],
  ['unfocused', unfocused()],
  ['unknown-reference', unknownReference()],
  ['unseen-project', unseenProject()],
  ['unserved-customer', unservedCustomer()],
  ['unspoken-trouble', unspokenTrouble()],
  ['unused-disable', unusedDisable()],
  ['vague-goal', vagueGoal()],
  ['vague-measure', vagueMeasure()],
  ['work-of-former-role', workOfFormerRole()],
  ['yaml-syntax', yamlSyntax()],
]);
