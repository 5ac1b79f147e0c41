import type { Token } from './tokens';
import type { Charge, Task, VagueReason } from './verdict';

type Kind = { readonly reason: VagueReason; readonly words: readonly string[] };

const list = (text: string): readonly string[] => text.split(/\s+/);

/** Kinds of wording, the most telling first. Chinese has no spaces, so these are looked up inside the runs of characters. */
const KINDS: readonly Kind[] = [
  { reason: 'wish', words: list('希望 争取 尽量 尽可能 努力成为 力争') },
  { reason: 'feeling', words: list('开心 快乐 满意 幸福 自信 舒服 有信心 感觉良好 高兴') },
  { reason: 'bare-comparative', words: list('更好 更加 更多 更强 更快 更高 更健康 更专业 更有效 更努力 更优秀') },
  { reason: 'knowing', words: list('了解 理解 熟悉 认识 学习 掌握 懂得') },
  { reason: 'activity', words: list('参与 关注 探索 研究 跟进 推进 努力 坚持 配合 支持 协助') },
  {
    reason: 'bare-change',
    words: list('提高 提升 改善 改进 增强 加强 优化 促进 完善 强化 推动 增加 扩大 降低 减少 加快 打造 培养'),
  },
  { reason: 'trait', words: list('成为优秀 优秀 卓越 积极 主动 高效 负责任 有影响力 良好 顺利') },
];
/** Abstract things, and the endings that make one (可用性, 积极性). */
const ABSTRACT =
  list(`能力 质量 效率 体验 水平 沟通 影响力 意识 氛围 文化 团队 合作 协作 管理 领导力 执行力 竞争力 凝聚力 素质 技能 知识 自己
 工作 业务 流程 服务 产品 关系 健康 形象 价值 创新 发展 成长 思维 习惯 状态 性能 安全 稳定 易用 可靠 满意度 生活 人生 技术 学习 表现 成绩 心态 信心 效益 士气 友好`);
const QUALITY = /[\p{Script=Han}]性/u;
/** What is counted as a matter of course: enough for a title that has a measure beside it. */
const METRIC = /(?:额|(?<!效)率|(?<!质|力)量|数|收入|成本|利润|时间|次数|金额|故障|错误|投诉|流量|粉丝|用户)/u;
/** Ends others can see; a text that holds one is left alone. */
const RESULT =
  list(`发布 上线 完成 通过 获得 提交 签订 签署 出版 举办 主持 招聘 录用 部署 迁移 替换 关闭 交付 建成 搭建 写完 撰写 写一 读完 考取 取得证书
 拿到 演讲 翻译 开设 开通 移交 交接 培训 确认 批准 验收 实现 编写 制定 设计 开发 建立 录制 组织 每周 每月 每天 每季度 每个 所有 证书 一次 一篇 一本 一个 第一 减半 翻倍 删除 取消 拆分 合并 召开 汇报`);
const COUNT =
  /[一二两三四五六七八九十百千万几半]+(?:个|次|篇|本|名|位|人|家|条|项|台|天|周|分钟|小时|倍|成|份|场|门|种|元|万)/u;
const GENERIC =
  /[的地得了和与及更在对把让使我们你他她它自己公司部门全面不断持续进一步大力切实有效个人所整体,，。、!！的]/gu;

/** Judges a Chinese text by small word lists: silent where a number, a result or anything of its own stands in it. */
export function judgeChinese(tokens: readonly Token[], task: Task, fine: ReadonlySet<number>): Charge | undefined {
  if (tokens.some((token, i) => token.kind === 'number' && !isDate(tokens[i + 1]?.text ?? ''))) return undefined;
  const text = tokens.map((token) => token.text).join('');
  if (COUNT.test(text) || RESULT.some((word) => text.includes(word))) return undefined;
  const startsAt = new Map<number, number>();
  let length = 0;
  tokens.forEach((token, i) => {
    startsAt.set(length, i);
    length += token.text.length;
  });
  const metric = METRIC.test(text);
  const abstract = QUALITY.test(text) || ABSTRACT.some((word) => text.includes(word));
  for (const { reason, words } of KINDS) {
    if ((reason === 'bare-change' || reason === 'activity') && !(metric ? task === 'measure' : abstract)) continue;
    const at = words
      .flatMap((word) => stretches(text, word, startsAt))
      .filter(({ from, to }) => !overlaps(from, to, fine));
    if (at.length > 0) return task === 'purpose' && !isGeneric(text) ? undefined : { reason, at };
  }
  return undefined;
}

/** Where a word stands, as token ranges; `startsAt` maps an offset in the joined text to its token. */
function stretches(text: string, word: string, startsAt: ReadonlyMap<number, number>): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const from = startsAt.get(at);
    if (from !== undefined) found.push({ from, to: from + [...word].length });
  }
  return found;
}

function overlaps(from: number, to: number, fine: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (fine.has(i)) return true;
  return false;
}

function isDate(next: string): boolean {
  return /^[年月日号]/u.test(next);
}

/** Whether nothing is left of a text once the vague words are taken out. */
function isGeneric(text: string): boolean {
  let rest = text;
  for (const { words } of KINDS) for (const word of words) rest = rest.replaceAll(word, '');
  for (const word of ABSTRACT) rest = rest.replaceAll(word, '');
  return rest.replace(GENERIC, '').length < 2;
}
