import type { Token } from '../tokens';
import type { Range } from './clause';
import { verbOf } from './verbs';

/** Phrases that everybody has read too often to see anything in them; `*` stands for one word. */
const PHRASES = `for pleasure, for fun, for success, comfort zone, next level, level up, level * up, step up, best self, best version, best effort, my best, your best, our
best, same page, the needle, the bar, extra mile, the box, get to grips, own it, ship it, figure out, sort out, pick
up, quality time, the moment, work smarter, ground running, full potential, true potential, above and beyond, game
changer, thought leader, win-win, big picture, think big, dream big, think outside, lead by example, role model, team
player, stay ahead, up to speed, up to date, many hats, source of truth, one-stop shop, center of excellence, centre
of excellence, done when done, raving fans, deep dive, best practice, best practices, added value, people first,
customers first, out there, go-to person, first choice, on track, in control, under control, force multiplier, culture
carrier, subject matter expert, right direction, right track, right things, the unknown, get things done, low-hanging
fruit, around the corner, to the fullest, in the know, my own way, give back, make a difference, make an impact,
market leader, market fit, find * voice, the most of, my toes into, take control, take charge, take ownership, build
bridges, a voice, at the centre, at the center, at the heart, everyone's job, everyone's business, thick skin, thicker
skin, in order, sense of, quality first, safety first, users first, walk the talk, our game, my game, ahead of the
curve, ahead of the game, on top of, get ahead, stand out, north star, punch above, give * all, all in, make it
happen, make things happen, open doors, close the gap, bridge the gap, break down silos, leave a legacy, leave a mark,
pay it forward, push the envelope, push boundaries, push myself, push * beyond, connect the dots, move forward, in
sync, in tune, right people, right skills, the right thing, second to none, at its best, at my best, at our best,
value proposition, top of mind, clear the decks, go-to place, better together, first steps, the basics, number one,
deliver on, loose ends, day count, work count, time count, thought partner, force for good, get unstuck, new things, a
better person, think differently, long-term, think ahead, seize the day, win the day, own the day, own my day, day by day, in everything, wherever possible,
whenever possible, as possible, as needed, every opportunity, learning curve, lifelong learning, thought leadership,
self-starter, self starter, growth mindset, win win, put * first, puts * first, to life, back to basics, best out of,
off the ground, a head start, a strong start, a good start, a fresh start, a clean slate, a new leaf, the long run,
the long haul, for the long term, the right foot, my best foot, a good impression, name for myself, a real difference,
the dots, the limelight, the ball rolling, the way for, a seat at, beyond the call, the call of duty, the finish line,
the clutter, the rat race, the grind, the treadmill, the hamster wheel, the good fight, a leap of faith, a step back,
a step forward, a step further, one step further, one step ahead, by the horns, second nature, top form, peak form, in
my element, my comfort, my horizon, my limits, my boundaries, my potential, my dreams, my passion, my calling, my
purpose, my wings, my nerve, my focus, my strengths, my weaknesses, shoulder to, peace of mind, presence of mind,
state of mind, open door, glass ceiling, steep learning, uncharted, new territory, new heights, new ground, common
ground, solid ground, firm footing, level playing, playing field, well-oiled, low hanging, silver bullet, win over,
all cylinders, full throttle, full circle, full steam, fast lane, slow lane, right balance, happy medium, best foot,
good things, great things, big things, amazing things, right questions, tough questions, hard things, tough calls, the
hard way, the easy way, my own pace, at my own, on my own terms, on our own terms, own terms, for good, once and for
all, through and through, head-on, at ease, in harmony, in the moment, in the zone, in the driver's seat, into
reality, come true, come alive, come out stronger, go beyond, go further, go big, go places, get real, get results,
get noticed, get involved, get on with, get on top, keep going, keep moving, keep learning, keep growing, keep calm,
stay focused, stay true, stay the course, stay connected, stay positive, stay strong, stand tall, rise above, rise up,
aim high, dig deep, pull together, pull through, put down roots, put in the work, put in the effort, put * mark, put
our best, set the right, set myself apart, set ourselves apart, sets us apart, take things, take pride, take heart,
take root, take responsibility, take the initiative, take my time, take my career, take my skills, turn * dreams, turn
the corner, turn the page, make it work, make it big, make sense of, make peace, make good use, make * proud, make *
count, make my dreams, make my voice, make up for, live up, live my, live life, live to the, find joy, find meaning,
find peace, find time, find ways, find a way, find a balance, find balance, find new ways, find myself, give something
back, give it my, give it our, give more, give everything, bring joy, bring value, bring energy, bring change, bring
out, change the way, change the game, change things, do good, do my best, do our best, do my job, do things, do well,
work as one, work towards, win hearts, win big, learn from, learn to love, grow into, grow as, grow up, grow together,
grow with, learn the ropes, hit the ground, take the plunge, turn things around, take * further, full of energy,
technical debt, tech debt, cut corners, prove * worth, prove myself, have it all, do it all, do our part, do my part,
do my bit, make progress, make headway, make strides, make waves, make * mark, hit * stride, the tone, the standard,
set an example, set the example, a good example, the way forward, lead the way, pave the way, the dial, hearts and
minds, safe pair, work ethic, make it count, in touch, touch base, keep up, keep pace, catch up, the pulse, open mind,
the right way, the right tools, think bigger, work hard, my shell, turn the tide, in good shape, in great shape, in
shape, my head around, into my own, my mind, the ladder, fit in, settle in, live up to, let go, make time, make space,
make room, the occasion, good hands, hold * own, my weight, own weight, new people, new friends, move * forward, move
* * forward, push * forward, push * * forward, drive * forward, bring people together, bring us together, every step,
at a time, wherever * can, whenever * can, day out, heart and soul, come a long way, a lasting, eye on, all the way,
at all times, as much as, as best`;

const byFirst = new Map<string, string[][]>();
for (const phrase of PHRASES.split(/,\s+/)) {
  const parts = phrase.split(/\s+/);
  const first = parts[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
}

/** Where such phrases stand, as token ranges in order. */
export function setPhrases(tokens: readonly Token[]): readonly Range[] {
  return tokens.flatMap(({ lower }, from) => {
    // A verb fits in any of its forms: "everybody pulls together".
    const fits = (byFirst.get(lower) ?? byFirst.get(verbOf(lower)?.base ?? ''))?.find((parts) =>
      parts.every((part, i) => i === 0 || part === '*' || tokens[from + i]?.lower === part),
    );
    return fits === undefined ? [] : [{ from, to: from + fits.length }];
  });
}
