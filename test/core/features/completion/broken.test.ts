import { checkCompletions } from '../../../harness/check-completions';

describe('completing in a plan that is half typed', () => {
  const rest = '    start: 2026-12-01\n  other:\n    title: Other\n';

  it('closes what is open to find the ids below it', () => {
    checkCompletions(`goals:\n  payouts: {}\ninitiatives:\n  a:\n    serves: [pay$0\n${rest}`, {
      labels: ['payouts', 'other'],
      accepted: { payouts: `goals:\n  payouts: {}\ninitiatives:\n  a:\n    serves: [payouts\n${rest}` },
    });
    checkCompletions(`goals:\n  payouts: {}\ninitiatives:\n  a:\n    serves: ["pay$0\n${rest}`, {
      labels: ['payouts', 'other'],
    });
  });

  it('goes on below a bracket or quote that was forgotten', () => {
    checkCompletions('goals:\n  a:\n    serves: [b\n    dead$0', { has: ['deadline'], lacks: ['serves'] });
    checkCompletions('goals:\n  a:\n    goal: "Fast\n    dead$0', { has: ['deadline'], lacks: ['goal'] });
    checkCompletions('goals:\n  a:\n    serves: [b\n    $0\n', { has: ['deadline'], lacks: ['serves'] });
  });

  it('is not confused by what is wrong elsewhere', () => {
    checkCompletions('role: {\ngoals:\n  a:\n    goal: [\n  b:\n    $0\nteam: "\n', { has: ['deadline', 'goal'] });
    checkCompletions('person: *nobody\ngoals:\n  a:\n      goal: x\n    why: y\n  b:\n    dead$0', {
      has: ['deadline'],
    });
    checkCompletions('<<<<<<< ours\ngoals:\n  b:\n    dead$0\n=======\n', { has: ['deadline'] });
  });

  it('is not confused by what is wrong in a line above', () => {
    const above = 'goals:\n  faster:\n    goal: Ship\n    definedBy: me measure: Ana signs\n';
    checkCompletions(`${above}    deadline: end of Q2$0`, { first: ['2027-06-30'] });
    checkCompletions(`${above}    $0`, { has: ['deadline'], lacks: ['goal'] });
    checkCompletions(`${above}    drivers: [$0]\n`, { has: ['people.role'] });
  });

  it('works between the lines of a file with CRLF', () => {
    const text = 'goals:\r\n  a:\r\n    goal: A\r\n    $0\r\n    why: B\r\n';
    checkCompletions(text, {
      has: ['deadline'],
      lacks: ['goal', 'why'],
      accepted: { deadline: text.replace('$0', 'deadline: ') },
    });
  });

  it('works behind a byte-order mark', () => {
    checkCompletions('\ufeffper$0', { accepted: { person: '\ufeffperson: ' } });
  });

  it('works in a list whose dashes stand below their key', () => {
    checkCompletions('tradeOffs:\n- what: x\n  $0', { has: ['decision'], lacks: ['what'] });
    checkCompletions('tradeOffs:\n- what: x\n- $0', { has: ['Trade-off: cancel', 'what'] });
    checkCompletions('tradeOffs:\n- what: x\n$0', { has: ['goals'], lacks: ['tradeOffs'] });
  });
});
