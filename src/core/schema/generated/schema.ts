// Generated from schemas/career-plan.schema.json by npm run generate. Do not edit.
import type { SchemaRoot } from '../schema-node';

/** The format of a plan, as in schemas/career-plan.schema.json, without what only other tools read. */
export const schema: SchemaRoot = {
  "title": "Career plan",
  "description": "A career plan: where a person wants to go, the goals and initiatives that take them there, and how it is going.",
  "type": "object",
  "required": [
    "careerPlan",
    "person",
    "purpose"
  ],
  "x-missing": {
    "purpose": "missing-purpose"
  },
  "additionalProperties": false,
  "properties": {
    "careerPlan": {
      "title": "Format version",
      "description": "The version of the format this file is written in. It is 1; a later version of the tools will know how to read it.",
      "type": "integer",
      "const": 1,
      "default": 1,
      "x-alsoCalled": [
        "version",
        "format"
      ]
    },
    "person": {
      "description": "Whose plan this is. The name is shown above the plan and in the plans of a team.",
      "type": "string",
      "examples": [
        "Jo Rivera"
      ],
      "x-alsoCalled": [
        "name",
        "owner",
        "author"
      ]
    },
    "purpose": {
      "$ref": "#/definitions/purpose",
      "x-alsoCalled": [
        "mission",
        "vision",
        "why"
      ]
    },
    "role": {
      "$ref": "#/definitions/role",
      "x-alsoCalled": [
        "roles",
        "position"
      ]
    },
    "drivers": {
      "$ref": "#/definitions/drivers"
    },
    "goals": {
      "$ref": "#/definitions/goals",
      "x-alsoCalled": [
        "objectives",
        "okrs"
      ]
    },
    "initiatives": {
      "$ref": "#/definitions/initiatives",
      "x-alsoCalled": [
        "projects",
        "actions",
        "tasks"
      ]
    },
    "tradeOffs": {
      "description": "What you give up to make room for the initiatives. A plan that only adds work is kept by nobody.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/tradeOff"
      }
    },
    "mastery": {
      "$ref": "#/definitions/mastery",
      "x-alsoCalled": [
        "skills"
      ]
    },
    "leadership": {
      "$ref": "#/definitions/leadership"
    },
    "team": {
      "description": "The plans of the people you answer for. Goals in them can serve yours, and are checked against them.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/teamMember"
      },
      "x-alsoCalled": [
        "reportees",
        "directReports"
      ]
    },
    "reviews": {
      "$ref": "#/definitions/reviews",
      "x-alsoCalled": [
        "review",
        "retrospectives"
      ]
    },
    "reports": {
      "description": "Short weekly reports: what went well, what could go better, what comes next. Sent regularly, they show that you can be relied on.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/report"
      },
      "x-alsoCalled": [
        "weeklyReports"
      ]
    },
    "oneOnOnes": {
      "description": "Conversations with your manager, a mentor or a report: what to ask, and what was agreed.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/oneOnOne"
      },
      "x-alsoCalled": [
        "meetings"
      ]
    },
    "lint": {
      "$ref": "#/definitions/lint",
      "x-alsoCalled": [
        "rules",
        "settings"
      ]
    }
  },
  "examples": [],
  "definitions": {
    "date": {
      "title": "Date",
      "description": "A day of the calendar, written year-month-day. No time, no zone.",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-rule": {
        "id": "invalid-date",
        "types": [
          "string",
          "number",
          "boolean"
        ]
      },
      "examples": [
        "2027-06-30"
      ]
    },
    "week": {
      "title": "Week",
      "description": "A week of the ISO 8601 calendar: Monday to Sunday, written with its year and number.",
      "type": "string",
      "pattern": "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$",
      "x-rule": {
        "id": "invalid-date",
        "types": [
          "string",
          "number",
          "boolean"
        ]
      },
      "examples": [
        "2026-W45"
      ]
    },
    "cadence": {
      "title": "Cadence",
      "description": "How often: “day”, “week”, “month”, “quarter”, “year”, or a count of them such as “2 weeks”. Counted on the calendar, so a month after 31 January is the last day of February.",
      "type": "string",
      "pattern": "^([1-9][0-9]* (day|week|month|quarter|year)s?|day|week|month|quarter|year)$",
      "examples": [
        "week",
        "2 weeks",
        "month",
        "quarter"
      ]
    },
    "id": {
      "title": "Id",
      "description": "The key of an entry: lower-case letters, digits and “-”. Other entries refer to it, so it is worth keeping short and stable. Goals, initiatives and deliverables share one name space.",
      "type": "string",
      "pattern": "^[a-z0-9-]+$",
      "examples": [
        "golden-path"
      ]
    },
    "reference": {
      "title": "Reference",
      "description": "An id in this file, or an id in another plan, written as the path of its file, “#”, and the id.",
      "type": "string",
      "pattern": "^(.+#)?[a-z0-9-]+$",
      "x-rule": {
        "id": "unknown-reference",
        "types": [
          "string"
        ]
      },
      "examples": [
        "golden-path",
        "team.career.yaml#reliable-payouts"
      ]
    },
    "planFile": {
      "title": "Plan file",
      "description": "The path of another plan, relative to this file.",
      "type": "string",
      "x-rule": {
        "id": "unknown-reference",
        "types": [
          "string"
        ]
      },
      "examples": [
        "jo.career.yaml"
      ]
    },
    "person": {
      "title": "Person",
      "description": "A person: an id from drivers.people.supporters, or simply a name.",
      "type": "string",
      "examples": [
        "ana",
        "Mei Tanaka"
      ]
    },
    "acceleratorReference": {
      "title": "Accelerator reference",
      "description": "One of the nine accelerators, such as “people.rituals”, or a driver as a whole: “people”, “performance” or “process”.",
      "type": "string",
      "enum": [
        "people.role",
        "people.rituals",
        "people.rhythm",
        "performance.expectations",
        "performance.execution",
        "performance.excellence",
        "process.structure",
        "process.systems",
        "process.simplicity",
        "people",
        "performance",
        "process"
      ],
      "enumDescriptions": [
        "Being clear about the role you want.",
        "Practices that teach you the work of that role.",
        "Keeping those practices going.",
        "The bar of the role, and your own above it.",
        "Doing today's work reliably well.",
        "Being better than asked, and helping others to be.",
        "A written way of doing the work.",
        "Systems that carry the routine.",
        "Taking away what is not needed.",
        "The driver People as a whole.",
        "The driver Performance as a whole.",
        "The driver Process as a whole."
      ],
      "x-rule": {
        "id": "unknown-reference",
        "types": [
          "string"
        ]
      },
      "examples": [
        "performance.execution",
        "people"
      ]
    },
    "level": {
      "title": "Level",
      "description": "How well, from 1 (a beginner) to 5 (others come to learn it).",
      "type": "integer",
      "minimum": 1,
      "maximum": 5,
      "examples": [
        3
      ]
    },
    "texts": {
      "title": "List of texts",
      "description": "A list, one text an item.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "references": {
      "title": "List of references",
      "description": "A list of ids, in this file or in another plan.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/reference"
      }
    },
    "acceleratorReferences": {
      "title": "List of accelerators",
      "description": "The accelerators or drivers this moves.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/acceleratorReference"
      },
      "examples": []
    },
    "measure": {
      "title": "Measure",
      "description": "How anyone can tell whether it worked: a number that moves from a baseline to a target, or an outcome that another person could confirm with yes or no.",
      "anyOf": [
        {
          "$ref": "#/definitions/yesNoMeasure"
        },
        {
          "$ref": "#/definitions/numericMeasure"
        }
      ],
      "examples": [
        "AWS certificate issued"
      ]
    },
    "yesNoMeasure": {
      "title": "Yes/no measure",
      "description": "An outcome that another person could confirm. It is reached once a check-in says “value: done”.",
      "type": "string",
      "examples": [
        "AWS certificate issued"
      ]
    },
    "numericMeasure": {
      "title": "Numeric measure",
      "description": "A number that moves from where it stands (baseline) to where it shall be (target). A target below the baseline is fine: late payments, pages at night, days to recover.",
      "type": "object",
      "required": [
        "what",
        "baseline",
        "target"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What is counted or measured, in words someone outside the team understands.",
          "type": "string",
          "examples": [
            "services migrated"
          ],
          "x-alsoCalled": [
            "name",
            "metric",
            "kpi"
          ]
        },
        "baseline": {
          "description": "The number at the start, before any of the work.",
          "type": "number",
          "examples": [
            0
          ],
          "x-alsoCalled": [
            "from",
            "start",
            "current"
          ]
        },
        "target": {
          "description": "The number at which it is done. It differs from the baseline.",
          "type": "number",
          "examples": [
            40
          ],
          "x-alsoCalled": [
            "to",
            "goal",
            "end"
          ]
        },
        "unit": {
          "description": "The unit of both numbers and of every check-in. The numbers themselves stay bare: “99.95” with the unit “%”.",
          "type": "string",
          "examples": [
            "minutes",
            "%",
            "EUR"
          ],
          "x-alsoCalled": [
            "units"
          ]
        },
        "source": {
          "description": "Where the number can be looked up: a link, a report, a person.",
          "type": "string",
          "examples": [
            "https://status.example.com/payouts"
          ],
          "x-alsoCalled": [
            "link",
            "url"
          ]
        }
      },
      "examples": []
    },
    "checkIns": {
      "title": "List of check-ins",
      "description": "How it went, dated, oldest first. Progress, pace and forecast are computed from these.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/checkIn"
      }
    },
    "checkIn": {
      "title": "Check-in",
      "description": "Where things stood on one day.",
      "type": "object",
      "required": [
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day this was true.",
          "examples": [
            "2026-11-20"
          ],
          "x-alsoCalled": [
            "on",
            "when",
            "day"
          ]
        },
        "value": {
          "$ref": "#/definitions/checkInValue",
          "x-alsoCalled": [
            "progress",
            "current",
            "result"
          ]
        },
        "confidence": {
          "description": "Your own feeling about reaching the target in time. It can make the computed state worse, never better.",
          "type": "string",
          "enum": [
            "on-track",
            "at-risk",
            "off-track"
          ],
          "enumDescriptions": [
            "It will be reached in time.",
            "It may slip.",
            "It will not be reached unless something changes."
          ],
          "x-alsoCalled": [
            "status",
            "state"
          ],
          "x-valueAlsoCalled": {
            "on-track": [
              "green",
              "high",
              "good"
            ],
            "at-risk": [
              "yellow",
              "amber",
              "medium"
            ],
            "off-track": [
              "red",
              "low",
              "bad"
            ]
          }
        },
        "note": {
          "description": "What happened, in a sentence, for the one who reads this in half a year.",
          "type": "string",
          "examples": [
            "Retry queue went live on the 12th."
          ],
          "x-alsoCalled": [
            "comment",
            "text",
            "notes",
            "remark",
            "review"
          ]
        },
        "plan": {
          "description": "What gets it back on track. Worth writing as soon as the pace is not enough.",
          "type": "string",
          "examples": [
            "Pair with the streaming team for one sprint."
          ],
          "x-alsoCalled": [
            "recovery",
            "action"
          ]
        }
      },
      "examples": []
    },
    "checkInValue": {
      "title": "Check-in value",
      "description": "A number in the unit of the measure; for a yes/no measure, “done” or “not done”.",
      "anyOf": [
        {
          "type": "number"
        },
        {
          "type": "string",
          "enum": [
            "done",
            "not done"
          ]
        }
      ],
      "x-rule": {
        "id": "check-in-value",
        "types": [
          "string",
          "number",
          "boolean"
        ]
      },
      "examples": [
        99.77,
        "done"
      ]
    },
    "purpose": {
      "title": "Purpose",
      "description": "What your career is for: what you want to have done, and for whom. Every other part of the plan is measured against it.",
      "anyOf": [
        {
          "title": "Purpose statement",
          "description": "The purpose in a sentence.",
          "type": "string"
        },
        {
          "$ref": "#/definitions/purposeDetails"
        }
      ],
      "examples": [
        "Run a payments division that merchants trust with every sale."
      ]
    },
    "purposeDetails": {
      "title": "Purpose",
      "description": "The purpose, what you stand for, and the life it belongs to.",
      "type": "object",
      "required": [
        "statement"
      ],
      "additionalProperties": false,
      "properties": {
        "statement": {
          "description": "The purpose in a sentence: specific enough to say no to something because of it.",
          "type": "string",
          "examples": [
            "Run a payments division that merchants trust with every sale."
          ],
          "x-alsoCalled": [
            "purpose",
            "text",
            "what"
          ]
        },
        "standsFor": {
          "$ref": "#/definitions/texts",
          "description": "What people should be able to count on you for.",
          "examples": [],
          "x-alsoCalled": [
            "values"
          ]
        },
        "lifeGoals": {
          "$ref": "#/definitions/texts",
          "description": "The goals outside work that this career should make possible, or at least leave room for.",
          "examples": [],
          "x-alsoCalled": [
            "life"
          ]
        }
      },
      "examples": []
    },
    "role": {
      "title": "Role section",
      "description": "The role you have and the role you are working towards.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "current": {
          "$ref": "#/definitions/currentRole",
          "x-alsoCalled": [
            "now",
            "present"
          ]
        },
        "target": {
          "$ref": "#/definitions/targetRole",
          "x-alsoCalled": [
            "next",
            "wanted",
            "future"
          ]
        }
      },
      "examples": []
    },
    "currentRole": {
      "title": "Current role",
      "description": "The role you have today.",
      "type": "object",
      "required": [
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What the role is called.",
          "type": "string",
          "examples": [
            "Team lead, Payments"
          ],
          "x-alsoCalled": [
            "name",
            "role"
          ]
        },
        "since": {
          "$ref": "#/definitions/date",
          "description": "The day you took it on.",
          "x-alsoCalled": [
            "start",
            "from"
          ]
        },
        "responsibilities": {
          "$ref": "#/definitions/texts",
          "description": "What you answer for in this role."
        }
      }
    },
    "targetRole": {
      "title": "Target role",
      "description": "The role you are working towards. The clearer it is, the easier it is to practise for.",
      "type": "object",
      "required": [
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What the role is called.",
          "type": "string",
          "examples": [
            "Head of the Payments division"
          ],
          "x-alsoCalled": [
            "name",
            "role"
          ]
        },
        "by": {
          "$ref": "#/definitions/date",
          "description": "The day by which you want to be in the role.",
          "x-alsoCalled": [
            "deadline",
            "due",
            "until"
          ]
        },
        "why": {
          "description": "Why this role, and not another: what you could do there that you cannot do here.",
          "type": "string",
          "x-alsoCalled": [
            "reason"
          ]
        },
        "responsibilities": {
          "$ref": "#/definitions/texts",
          "description": "What the holder of the role answers for. Ask someone who has it."
        },
        "openQuestions": {
          "description": "What you do not know about the role yet, and who could tell you.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/openQuestion"
          },
          "x-alsoCalled": [
            "questions"
          ]
        }
      }
    },
    "openQuestion": {
      "title": "Open question",
      "description": "Something about the role that is not clear yet.",
      "type": "object",
      "required": [
        "ask"
      ],
      "additionalProperties": false,
      "properties": {
        "ask": {
          "description": "The question, as you would ask it.",
          "type": "string",
          "examples": [
            "Who signs off headcount between quarters?"
          ],
          "x-alsoCalled": [
            "question",
            "what"
          ]
        },
        "of": {
          "$ref": "#/definitions/person",
          "description": "Who could answer it.",
          "x-alsoCalled": [
            "who",
            "whom",
            "to"
          ]
        },
        "since": {
          "$ref": "#/definitions/date",
          "description": "Since when it has been open.",
          "x-alsoCalled": [
            "date"
          ]
        }
      }
    },
    "drivers": {
      "title": "Drivers section",
      "description": "What moves a career: people, performance and process, with three accelerators each.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "people": {
          "$ref": "#/definitions/people"
        },
        "performance": {
          "$ref": "#/definitions/performance"
        },
        "process": {
          "$ref": "#/definitions/process"
        }
      },
      "examples": []
    },
    "people": {
      "title": "People driver",
      "description": "The people who help, the role you want, and the practices that grow you into it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "supporters": {
          "title": "Supporters",
          "description": "Who helps you, and who should but does not yet. Each one has an id, which can be used wherever a person is named.",
          "type": "object",
          "propertyNames": {
            "$ref": "#/definitions/id"
          },
          "additionalProperties": {
            "$ref": "#/definitions/supporter"
          },
          "x-alsoCalled": [
            "supporter",
            "mentors",
            "network"
          ]
        },
        "role": {
          "$ref": "#/definitions/accelerator",
          "description": "Role: being clear about the role you want, down to what a week in it looks like."
        },
        "rituals": {
          "$ref": "#/definitions/accelerator",
          "description": "Rituals: activities chosen to teach you what that role needs.",
          "x-alsoCalled": [
            "ritual"
          ]
        },
        "rhythm": {
          "$ref": "#/definitions/accelerator",
          "description": "Rhythm: doing them steadily, with someone who tells you how it went."
        }
      }
    },
    "performance": {
      "title": "Performance driver",
      "description": "How good the work is: what is expected, what you deliver, and where you go beyond it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "expectations": {
          "$ref": "#/definitions/expectations",
          "x-alsoCalled": [
            "expectation"
          ]
        },
        "execution": {
          "$ref": "#/definitions/accelerator",
          "description": "Execution: doing the role you have so well that nobody worries about it."
        },
        "excellence": {
          "$ref": "#/definitions/accelerator",
          "description": "Excellence: setting your own bar higher than asked, and lifting others to it."
        }
      }
    },
    "process": {
      "title": "Process driver",
      "description": "How the work is done: a written way, systems that carry the routine, and nothing that is not needed.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "structure": {
          "$ref": "#/definitions/accelerator",
          "description": "Structure: a method with its steps written down, for today's role and for the next one."
        },
        "systems": {
          "$ref": "#/definitions/accelerator",
          "description": "Systems: what runs without you, built together with others.",
          "x-alsoCalled": [
            "system"
          ]
        },
        "simplicity": {
          "$ref": "#/definitions/accelerator",
          "description": "Simplicity: taking steps away while the results get better."
        }
      }
    },
    "supporter": {
      "title": "Supporter",
      "description": "A person who helps you on the way, or who should.",
      "type": "object",
      "required": [
        "name",
        "as",
        "involved"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "Their name.",
          "type": "string",
          "examples": [
            "Ana Cole"
          ],
          "x-alsoCalled": [
            "person",
            "who"
          ]
        },
        "as": {
          "description": "What they are to you.",
          "type": "string",
          "enum": [
            "manager",
            "mentor",
            "sponsor",
            "coach",
            "peer",
            "customer",
            "report",
            "other"
          ],
          "enumDescriptions": [
            "The one you report to.",
            "Has walked the way and gives feedback on your practices.",
            "Speaks for you where you are not in the room.",
            "Helps you to find your own answers.",
            "Works at your level.",
            "Uses what you deliver.",
            "Reports to you.",
            "Helps in another way."
          ],
          "x-alsoCalled": [
            "role",
            "kind",
            "type"
          ],
          "x-valueAlsoCalled": {
            "manager": [
              "boss",
              "lead"
            ],
            "peer": [
              "colleague",
              "friend"
            ],
            "report": [
              "reportee"
            ]
          }
        },
        "involved": {
          "description": "Whether they already help. “false” is a wish that needs a next step.",
          "type": "boolean",
          "x-alsoCalled": [
            "active"
          ]
        },
        "helpsWith": {
          "description": "What they help with, or would.",
          "type": "string",
          "examples": [
            "what running a division is like on a bad day"
          ],
          "x-alsoCalled": [
            "for",
            "what"
          ]
        },
        "every": {
          "$ref": "#/definitions/cadence",
          "description": "How often you talk.",
          "x-alsoCalled": [
            "cadence",
            "frequency"
          ]
        },
        "nextStep": {
          "description": "What you will do to get them involved.",
          "type": "string",
          "examples": [
            "Ask Ana to introduce us before the December review."
          ],
          "x-alsoCalled": [
            "next",
            "step",
            "action"
          ]
        }
      },
      "examples": []
    },
    "accelerator": {
      "title": "Accelerator",
      "description": "An aim in a sentence; or an aim with the practices that move it.",
      "anyOf": [
        {
          "title": "Aim",
          "description": "What you want to reach here.",
          "type": "string"
        },
        {
          "$ref": "#/definitions/acceleratorDetails"
        }
      ],
      "examples": [
        "Remove one step from the release path each month."
      ]
    },
    "acceleratorDetails": {
      "title": "Accelerator",
      "description": "An aim, and what you do regularly to reach it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "aim": {
          "description": "What you want to reach here, in a sentence.",
          "type": "string",
          "x-alsoCalled": [
            "goal",
            "what"
          ]
        },
        "practices": {
          "$ref": "#/definitions/practices",
          "x-alsoCalled": [
            "practice",
            "habits"
          ]
        }
      },
      "examples": []
    },
    "expectations": {
      "title": "Expectations",
      "description": "Expectations: the bar others set for the role, and the higher bar you set yourself.",
      "anyOf": [
        {
          "title": "Aim",
          "description": "What you want to reach here.",
          "type": "string"
        },
        {
          "$ref": "#/definitions/expectationsDetails"
        }
      ],
      "examples": [
        "Know the bar of the next role and set mine above it."
      ]
    },
    "expectationsDetails": {
      "title": "Expectations",
      "description": "An aim, the two bars, and what you do regularly to reach them.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "aim": {
          "description": "What you want to reach here, in a sentence.",
          "type": "string",
          "x-alsoCalled": [
            "goal",
            "what"
          ]
        },
        "theirs": {
          "description": "The bar others hold the role to.",
          "type": "string",
          "examples": [
            "99.95 % of payouts on time, each quarter"
          ],
          "x-alsoCalled": [
            "their"
          ]
        },
        "mine": {
          "description": "Your own bar, above theirs.",
          "type": "string",
          "examples": [
            "99.99 % of payouts on time, each month"
          ],
          "x-alsoCalled": [
            "my",
            "own",
            "ours"
          ]
        },
        "practices": {
          "$ref": "#/definitions/practices",
          "x-alsoCalled": [
            "practice",
            "habits"
          ]
        }
      },
      "examples": []
    },
    "practices": {
      "title": "List of practices",
      "description": "What you do regularly to reach the aim.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/practice"
      }
    },
    "practice": {
      "title": "Practice",
      "description": "Something you do again and again, and note when you did.",
      "type": "object",
      "required": [
        "do"
      ],
      "additionalProperties": false,
      "properties": {
        "do": {
          "description": "What you do.",
          "type": "string",
          "examples": [
            "Shadow the weekly operations review"
          ],
          "x-alsoCalled": [
            "what",
            "practice",
            "action"
          ]
        },
        "every": {
          "$ref": "#/definitions/cadence",
          "description": "How often you mean to do it.",
          "x-alsoCalled": [
            "cadence",
            "frequency"
          ]
        },
        "with": {
          "$ref": "#/definitions/person",
          "description": "Who does it with you, or tells you how it went.",
          "x-alsoCalled": [
            "who"
          ]
        },
        "log": {
          "description": "The days on which you did it.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/date"
          },
          "examples": [],
          "x-alsoCalled": [
            "done",
            "dates"
          ]
        }
      },
      "examples": []
    },
    "goals": {
      "title": "Goals",
      "description": "What will be true that is not true today. Each goal has an id, a measure and a deadline.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/definitions/id"
      },
      "additionalProperties": {
        "$ref": "#/definitions/goal"
      },
      "examples": []
    },
    "goal": {
      "title": "Goal",
      "description": "A result with a measure and a deadline. When several things pull at once, goals are what you come back to.",
      "type": "object",
      "required": [
        "goal",
        "measure",
        "deadline"
      ],
      "x-missing": {
        "measure": "missing-measure",
        "deadline": "missing-deadline"
      },
      "additionalProperties": false,
      "properties": {
        "goal": {
          "description": "The result, in a sentence that names it: what will be true, and for whom.",
          "type": "string",
          "examples": [
            "Every product team deploys through the golden path"
          ],
          "x-alsoCalled": [
            "title",
            "name",
            "what",
            "statement"
          ]
        },
        "measure": {
          "$ref": "#/definitions/measure",
          "x-alsoCalled": [
            "metric",
            "kpi",
            "success"
          ]
        },
        "deadline": {
          "$ref": "#/definitions/date",
          "description": "The day by which it shall be reached.",
          "x-alsoCalled": [
            "due",
            "by",
            "finish",
            "end",
            "until"
          ]
        },
        "definedBy": {
          "description": "Who decides what success is here. A good plan has goals of both kinds: what the organisation counts, and what you count.",
          "type": "string",
          "enum": [
            "me",
            "organisation"
          ],
          "enumDescriptions": [
            "Your own measure of success.",
            "The measure your organisation uses."
          ],
          "x-alsoCalled": [
            "setBy",
            "owner"
          ],
          "x-valueAlsoCalled": {
            "me": [
              "myself",
              "mine",
              "self",
              "i"
            ],
            "organisation": [
              "company",
              "org",
              "employer",
              "manager"
            ]
          }
        },
        "why": {
          "description": "Why it matters to you.",
          "type": "string",
          "x-alsoCalled": [
            "reason",
            "because"
          ]
        },
        "supports": {
          "description": "How it supports the bigger picture: your purpose, or the role you want.",
          "type": "string"
        },
        "serves": {
          "$ref": "#/definitions/references",
          "description": "Ids of the goals this one contributes to, in this plan or in another one, such as that of your manager.",
          "examples": [],
          "x-alsoCalled": [
            "parent",
            "contributesTo"
          ]
        },
        "drivers": {
          "$ref": "#/definitions/acceleratorReferences",
          "x-alsoCalled": [
            "driver",
            "accelerators"
          ]
        },
        "checkIns": {
          "$ref": "#/definitions/checkIns",
          "x-alsoCalled": [
            "progress",
            "updates",
            "log"
          ]
        }
      },
      "examples": []
    },
    "initiatives": {
      "title": "Initiatives",
      "description": "The work that takes you to your goals. Up to five at a time is what most people can carry.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/definitions/id"
      },
      "additionalProperties": {
        "$ref": "#/definitions/initiative"
      },
      "examples": []
    },
    "initiative": {
      "title": "Initiative",
      "description": "A piece of work with a start, a finish and a measure of its own, that brings at least one goal closer.",
      "type": "object",
      "required": [
        "title",
        "start",
        "finish",
        "measure"
      ],
      "x-missing": {
        "measure": "missing-measure",
        "start": "missing-deadline",
        "finish": "missing-deadline"
      },
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What you will do, as you would tell a colleague.",
          "type": "string",
          "examples": [
            "Replace the nightly payout retry with a queue"
          ],
          "x-alsoCalled": [
            "name",
            "what",
            "initiative",
            "goal"
          ]
        },
        "serves": {
          "$ref": "#/definitions/references",
          "description": "Ids of the goals this brings closer. An initiative that serves none is work, but not a stepping stone.",
          "examples": [],
          "x-alsoCalled": [
            "goals",
            "for",
            "parent"
          ]
        },
        "drivers": {
          "$ref": "#/definitions/acceleratorReferences",
          "x-alsoCalled": [
            "driver",
            "accelerators"
          ]
        },
        "kind": {
          "description": "What you grow in by doing it. A plan in which all are of one kind grows you on one side only.",
          "type": "string",
          "enum": [
            "technical",
            "influencing",
            "communicating",
            "relationships",
            "leading"
          ],
          "enumDescriptions": [
            "Know-how and craft.",
            "Winning people who do not have to follow you.",
            "Speaking and writing so that it is understood.",
            "Building and keeping trust with people.",
            "Setting direction and bringing others along."
          ],
          "x-alsoCalled": [
            "type",
            "category"
          ],
          "x-valueAlsoCalled": {
            "influencing": [
              "influence"
            ],
            "communicating": [
              "communication"
            ],
            "relationships": [
              "networking"
            ],
            "leading": [
              "leadership"
            ]
          }
        },
        "start": {
          "$ref": "#/definitions/date",
          "description": "The day it starts.",
          "x-alsoCalled": [
            "from",
            "begin",
            "starts"
          ]
        },
        "finish": {
          "$ref": "#/definitions/date",
          "description": "The day it shall be done.",
          "x-alsoCalled": [
            "end",
            "due",
            "deadline",
            "until",
            "by"
          ]
        },
        "measure": {
          "$ref": "#/definitions/measure",
          "x-alsoCalled": [
            "metric",
            "kpi",
            "success"
          ]
        },
        "supports": {
          "description": "How it is a stepping stone to the bigger picture of your career.",
          "type": "string",
          "examples": [
            "The room in which division heads are chosen."
          ]
        },
        "status": {
          "description": "Only needed where dates and check-ins cannot tell: left out, it is worked out from them.",
          "type": "string",
          "enum": [
            "planned",
            "active",
            "done",
            "paused",
            "cancelled"
          ],
          "enumDescriptions": [
            "Not begun.",
            "Under way.",
            "Finished.",
            "Resting for a while.",
            "Given up."
          ],
          "x-alsoCalled": [
            "state"
          ],
          "x-valueAlsoCalled": {
            "planned": [
              "todo",
              "not started",
              "new",
              "open",
              "backlog"
            ],
            "active": [
              "in progress",
              "started",
              "doing",
              "ongoing",
              "running"
            ],
            "done": [
              "completed",
              "complete",
              "finished",
              "closed"
            ],
            "paused": [
              "on hold",
              "blocked",
              "waiting"
            ],
            "cancelled": [
              "dropped",
              "abandoned",
              "stopped"
            ]
          }
        },
        "stretch": {
          "description": "Whether it is more than you have done before. Stretch work is best built on a role that already runs well.",
          "type": "boolean"
        },
        "seenBy": {
          "$ref": "#/definitions/texts",
          "description": "Who outside your team will see the result.",
          "examples": [],
          "x-alsoCalled": [
            "visibleTo",
            "audience"
          ]
        },
        "strengths": {
          "$ref": "#/definitions/texts",
          "description": "The strengths it uses and builds, in the words of leadership.strengths.",
          "examples": [],
          "x-alsoCalled": [
            "strength"
          ]
        },
        "whoseWork": {
          "description": "Whose work this is at your level. What belonged to a role you have left is a chance for someone else.",
          "type": "string",
          "enum": [
            "mine",
            "team",
            "former-role"
          ],
          "enumDescriptions": [
            "The work of your present role.",
            "The work of your team.",
            "The work of a role you used to have."
          ],
          "x-alsoCalled": [
            "owner"
          ],
          "x-valueAlsoCalled": {
            "mine": [
              "me",
              "own",
              "my"
            ],
            "team": [
              "ours",
              "my team"
            ],
            "former-role": [
              "former",
              "old role",
              "previous-role"
            ]
          }
        },
        "resources": {
          "description": "Whose time and money it uses. Those of the company need an approval.",
          "type": "string",
          "enum": [
            "own",
            "company"
          ],
          "enumDescriptions": [
            "Your own time and means.",
            "People, time or money of the company."
          ],
          "x-alsoCalled": [
            "resource",
            "budget"
          ],
          "x-valueAlsoCalled": {
            "own": [
              "mine",
              "private",
              "personal"
            ],
            "company": [
              "organisation",
              "employer",
              "team"
            ]
          }
        },
        "approvals": {
          "description": "Who has to agree, when you asked, and when they did.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/approval"
          },
          "x-alsoCalled": [
            "approval",
            "approvedBy"
          ]
        },
        "dependsOn": {
          "$ref": "#/definitions/references",
          "description": "Ids of initiatives that have to be done first.",
          "examples": [],
          "x-alsoCalled": [
            "depends",
            "after",
            "needs",
            "blockedBy"
          ]
        },
        "milestones": {
          "description": "Dated steps on the way.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/milestone"
          },
          "x-alsoCalled": [
            "milestone",
            "steps"
          ]
        },
        "evidence": {
          "description": "What you can show for it: documents, links, letters of thanks.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/evidence"
          },
          "x-alsoCalled": [
            "proof",
            "links"
          ]
        },
        "checkIns": {
          "$ref": "#/definitions/checkIns",
          "x-alsoCalled": [
            "progress",
            "updates",
            "log"
          ]
        }
      },
      "examples": []
    },
    "approval": {
      "title": "Approval",
      "description": "The consent of someone whose people, time or money the work uses.",
      "type": "object",
      "required": [
        "by"
      ],
      "additionalProperties": false,
      "properties": {
        "by": {
          "$ref": "#/definitions/person",
          "description": "Who approves.",
          "x-alsoCalled": [
            "who",
            "from",
            "of"
          ]
        },
        "asked": {
          "$ref": "#/definitions/date",
          "description": "The day you asked.",
          "x-alsoCalled": [
            "requested"
          ]
        },
        "given": {
          "$ref": "#/definitions/date",
          "description": "The day it was given. Left out, it is still open.",
          "x-alsoCalled": [
            "approved",
            "granted"
          ]
        }
      },
      "examples": []
    },
    "milestone": {
      "title": "Milestone",
      "description": "A step on the way that is reached on a day.",
      "type": "object",
      "required": [
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What is true when the step is reached.",
          "type": "string",
          "examples": [
            "Queue takes all European payouts"
          ],
          "x-alsoCalled": [
            "name",
            "what",
            "milestone"
          ]
        },
        "due": {
          "$ref": "#/definitions/date",
          "description": "The day it shall be reached.",
          "x-alsoCalled": [
            "date",
            "by",
            "deadline"
          ]
        },
        "done": {
          "$ref": "#/definitions/date",
          "description": "The day it was reached. Left out, it is still open.",
          "x-alsoCalled": [
            "reached"
          ]
        }
      },
      "examples": []
    },
    "evidence": {
      "title": "Piece of evidence",
      "description": "Something you can show.",
      "type": "object",
      "required": [
        "title"
      ],
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What it is.",
          "type": "string",
          "examples": [
            "Post-mortem of the September delay"
          ],
          "x-alsoCalled": [
            "name",
            "what"
          ]
        },
        "link": {
          "description": "Where it is: an address, or a path relative to this file.",
          "type": "string",
          "examples": [
            "docs/postmortems/2026-09-17.md"
          ],
          "x-alsoCalled": [
            "url",
            "href",
            "path",
            "file"
          ]
        }
      },
      "examples": []
    },
    "tradeOff": {
      "title": "Trade-off",
      "description": "Something you stop doing, do later, or hand to someone else.",
      "type": "object",
      "required": [
        "what"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What you give up.",
          "type": "string",
          "examples": [
            "Conference talk in spring"
          ],
          "x-alsoCalled": [
            "title",
            "name"
          ]
        },
        "decision": {
          "description": "What you decided about it.",
          "type": "string",
          "enum": [
            "cancel",
            "postpone",
            "delegate"
          ],
          "enumDescriptions": [
            "Not at all. Nothing else is needed.",
            "Later: say until when.",
            "Someone else: say to whom."
          ],
          "x-alsoCalled": [
            "kind",
            "action"
          ],
          "x-valueAlsoCalled": {
            "cancel": [
              "cancelled",
              "drop",
              "stop"
            ],
            "postpone": [
              "postponed",
              "delay",
              "later",
              "defer"
            ],
            "delegate": [
              "delegated",
              "hand over"
            ]
          }
        },
        "to": {
          "$ref": "#/definitions/person",
          "description": "To whom you delegate it.",
          "x-alsoCalled": [
            "who",
            "delegate"
          ]
        },
        "until": {
          "$ref": "#/definitions/date",
          "description": "Until when you postpone it.",
          "x-alsoCalled": [
            "date",
            "by"
          ]
        },
        "frees": {
          "description": "What it gives back to you: time, people, money.",
          "type": "string",
          "examples": [
            "three hours a week"
          ],
          "x-alsoCalled": [
            "saves"
          ]
        }
      },
      "examples": []
    },
    "mastery": {
      "title": "Mastery section",
      "description": "How well you do the role you have: know-how, knowledge, the people you serve, what you were hired for, and the results you owe. Stretch work stands on this.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "technical": {
          "description": "The craft: tools, techniques and technologies of the role.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/skill"
          }
        },
        "knowledge": {
          "description": "What you know about the company, your unit, and how your manager sees the role.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/skill"
          }
        },
        "customers": {
          "description": "The people you serve: your team, your peers, your manager and your manager's manager.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/customer"
          },
          "x-alsoCalled": [
            "customer"
          ]
        },
        "responsibilities": {
          "description": "What you were hired to do, and whether it was kept. This is the ground that trust grows on.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/responsibility"
          },
          "x-alsoCalled": [
            "responsibility"
          ]
        },
        "deliverables": {
          "title": "Deliverables",
          "description": "The measurable results you were hired to bring. Each one has an id.",
          "type": "object",
          "propertyNames": {
            "$ref": "#/definitions/id"
          },
          "additionalProperties": {
            "$ref": "#/definitions/deliverable"
          },
          "x-alsoCalled": [
            "deliverable",
            "results"
          ]
        },
        "observations": {
          "description": "What you notice around you, and what you do about it.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/observation"
          },
          "x-alsoCalled": [
            "observation"
          ]
        }
      },
      "examples": []
    },
    "skill": {
      "title": "Skill",
      "description": "Something you can do or know, how well, and how well you want to.",
      "type": "object",
      "required": [
        "what"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What you can do or know.",
          "type": "string",
          "examples": [
            "capacity planning"
          ],
          "x-alsoCalled": [
            "name",
            "skill",
            "title"
          ]
        },
        "level": {
          "$ref": "#/definitions/level",
          "description": "How well today, from 1 to 5.",
          "x-alsoCalled": [
            "now",
            "current"
          ]
        },
        "wanted": {
          "$ref": "#/definitions/level",
          "description": "How well you want to, from 1 to 5.",
          "x-alsoCalled": [
            "target",
            "goal"
          ]
        },
        "evidence": {
          "description": "What shows it, so that a high level is more than a feeling.",
          "type": "string",
          "examples": [
            "wrote the importer everyone uses"
          ],
          "x-alsoCalled": [
            "proof"
          ]
        }
      },
      "examples": []
    },
    "customer": {
      "title": "Customer",
      "description": "A group you serve in your role, what they need from you, and how well they get it.",
      "type": "object",
      "required": [
        "who"
      ],
      "additionalProperties": false,
      "properties": {
        "who": {
          "description": "Which of the four groups.",
          "type": "string",
          "enum": [
            "team",
            "peers",
            "manager",
            "managers-manager"
          ],
          "enumDescriptions": [
            "The people you work with every day.",
            "Those at your level in other teams.",
            "The one you report to.",
            "The one your manager reports to."
          ],
          "x-alsoCalled": [
            "what",
            "name",
            "customer"
          ],
          "x-valueAlsoCalled": {
            "peers": [
              "colleagues"
            ],
            "manager": [
              "boss"
            ],
            "managers-manager": [
              "manager's manager",
              "skip-level",
              "boss's boss"
            ]
          }
        },
        "needs": {
          "description": "What they need from you, in their words.",
          "type": "string",
          "examples": [
            "bad news first"
          ],
          "x-alsoCalled": [
            "need",
            "wants"
          ]
        },
        "level": {
          "$ref": "#/definitions/level",
          "description": "How well they get it today, from 1 to 5.",
          "x-alsoCalled": [
            "now",
            "current"
          ]
        },
        "wanted": {
          "$ref": "#/definitions/level",
          "description": "How well they should get it, from 1 to 5.",
          "x-alsoCalled": [
            "target",
            "goal"
          ]
        },
        "evidence": {
          "description": "What shows it: a survey, a review, something they said.",
          "type": "string",
          "examples": [
            "half-year review"
          ],
          "x-alsoCalled": [
            "proof"
          ]
        }
      },
      "examples": []
    },
    "responsibility": {
      "title": "Responsibility",
      "description": "Something you were hired to do, with its track record.",
      "type": "object",
      "required": [
        "what"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What you answer for.",
          "type": "string",
          "examples": [
            "Answer merchant incidents within 15 minutes"
          ],
          "x-alsoCalled": [
            "title",
            "name"
          ]
        },
        "record": {
          "description": "Whether it was kept, by date.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/recordEntry"
          },
          "x-alsoCalled": [
            "records",
            "log",
            "checkIns"
          ]
        }
      },
      "examples": []
    },
    "recordEntry": {
      "title": "Record entry",
      "description": "Whether a responsibility was kept, on a day.",
      "type": "object",
      "required": [
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day it was looked at.",
          "x-alsoCalled": [
            "on",
            "when"
          ]
        },
        "kept": {
          "description": "Kept, or missed.",
          "type": "boolean",
          "x-alsoCalled": [
            "done",
            "ok",
            "met"
          ]
        }
      },
      "examples": []
    },
    "deliverable": {
      "title": "Deliverable",
      "description": "A result you were hired to bring, measurable first of all.",
      "type": "object",
      "required": [
        "what",
        "category",
        "measure",
        "due"
      ],
      "x-missing": {
        "measure": "missing-measure",
        "due": "missing-deadline"
      },
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "The result.",
          "type": "string",
          "examples": [
            "Close the interchange fee leak"
          ],
          "x-alsoCalled": [
            "title",
            "name",
            "deliverable"
          ]
        },
        "category": {
          "description": "What it makes better.",
          "type": "string",
          "enum": [
            "safety",
            "revenue",
            "profit",
            "culture",
            "service-level",
            "kpi",
            "team"
          ],
          "enumDescriptions": [
            "Fewer people, data or systems come to harm.",
            "More money comes in.",
            "More of it stays.",
            "People are glad to work here.",
            "Promises to customers are kept.",
            "An agreed figure is passed.",
            "Team members grow."
          ],
          "x-alsoCalled": [
            "kind",
            "type"
          ],
          "x-valueAlsoCalled": {
            "service-level": [
              "sla",
              "service"
            ],
            "culture": [
              "engagement"
            ],
            "team": [
              "people",
              "team-members"
            ],
            "revenue": [
              "sales"
            ],
            "profit": [
              "cost",
              "margin"
            ]
          }
        },
        "measure": {
          "$ref": "#/definitions/measure",
          "x-alsoCalled": [
            "metric",
            "success"
          ]
        },
        "due": {
          "$ref": "#/definitions/date",
          "description": "The day it is promised for.",
          "x-alsoCalled": [
            "deadline",
            "finish",
            "by",
            "date",
            "until"
          ]
        },
        "intangibles": {
          "$ref": "#/definitions/texts",
          "description": "What drives the result without being countable: leadership, negotiation, trust. They go with a measure, not in place of one.",
          "examples": [],
          "x-alsoCalled": [
            "intangible"
          ]
        },
        "checkIns": {
          "$ref": "#/definitions/checkIns",
          "x-alsoCalled": [
            "progress",
            "updates",
            "log"
          ]
        }
      },
      "examples": []
    },
    "observation": {
      "title": "Observation",
      "description": "Something you noticed about how things work here, and what you make of it.",
      "type": "object",
      "required": [
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day you noticed it.",
          "x-alsoCalled": [
            "on",
            "when"
          ]
        },
        "noticed": {
          "description": "What you noticed.",
          "type": "string",
          "examples": [
            "Late bad news ends discussions early"
          ],
          "x-alsoCalled": [
            "what",
            "observed",
            "note"
          ]
        },
        "kind": {
          "description": "What sort of thing it is.",
          "type": "string",
          "enum": [
            "praised",
            "punished",
            "tools",
            "asked-for",
            "other"
          ],
          "enumDescriptions": [
            "Something that earns praise here.",
            "Something that is held against people here.",
            "A tool that people at the next level use.",
            "Something others ask for again and again.",
            "Anything else."
          ],
          "x-alsoCalled": [
            "type",
            "category"
          ],
          "x-valueAlsoCalled": {
            "praised": [
              "praise"
            ],
            "punished": [
              "punish"
            ],
            "tools": [
              "tool"
            ],
            "asked-for": [
              "asked",
              "requested"
            ]
          }
        },
        "action": {
          "description": "What you do because of it.",
          "type": "string",
          "examples": [
            "Red items first in every report."
          ],
          "x-alsoCalled": [
            "do",
            "actions",
            "next"
          ]
        }
      },
      "examples": []
    },
    "leadership": {
      "title": "Leadership section",
      "description": "Leading, with or without the title: knowing the business, focus, strengths, agreements, and the work of a leader.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "business": {
          "$ref": "#/definitions/business"
        },
        "focus": {
          "$ref": "#/definitions/focus"
        },
        "strengths": {
          "description": "What you are good at and want to be so good at that weaknesses stop mattering.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/strength"
          },
          "x-alsoCalled": [
            "strength"
          ]
        },
        "agreement": {
          "$ref": "#/definitions/agreement",
          "x-alsoCalled": [
            "agreements",
            "contract"
          ]
        },
        "alignment": {
          "$ref": "#/definitions/alignment"
        },
        "capabilities": {
          "description": "What your organisation and its people have to be able to do for the strategy to work.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/capability"
          },
          "x-alsoCalled": [
            "capability"
          ]
        },
        "accountability": {
          "$ref": "#/definitions/accountability"
        }
      },
      "examples": []
    },
    "business": {
      "title": "Business knowledge",
      "description": "How the business really works: what you know about it, and what you will find out.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "processes": {
          "$ref": "#/definitions/businessTopic",
          "description": "How the work flows through the company.",
          "x-alsoCalled": [
            "process"
          ]
        },
        "valueDrivers": {
          "$ref": "#/definitions/businessTopic",
          "description": "What makes the company worth something to its customers.",
          "x-alsoCalled": [
            "value"
          ]
        },
        "moneyModel": {
          "$ref": "#/definitions/businessTopic",
          "description": "Where the money comes from and where it goes.",
          "x-alsoCalled": [
            "money",
            "businessModel"
          ]
        },
        "efficiency": {
          "$ref": "#/definitions/businessTopic",
          "description": "What makes the work cheap or dear, fast or slow."
        }
      }
    },
    "businessTopic": {
      "title": "Business topic",
      "description": "What you know about one side of the business, and what you will find out.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "know": {
          "description": "What you know already.",
          "type": "string",
          "x-alsoCalled": [
            "known",
            "knows"
          ]
        },
        "learn": {
          "description": "What you will find out next.",
          "type": "string",
          "x-alsoCalled": [
            "learning",
            "next"
          ]
        }
      },
      "examples": []
    },
    "focus": {
      "title": "Focus",
      "description": "Whom you serve first, and the few things that add most for them.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "firstCustomer": {
          "$ref": "#/definitions/person",
          "description": "The person whose success your work serves first; for most people, their manager.",
          "x-alsoCalled": [
            "customer",
            "first"
          ]
        },
        "adds": {
          "$ref": "#/definitions/references",
          "description": "Ids of the goals and initiatives that add most value to their team.",
          "x-alsoCalled": [
            "add",
            "on",
            "value"
          ]
        }
      },
      "examples": []
    },
    "strength": {
      "title": "Strength",
      "description": "Something you are good at, and the work that makes you better at it.",
      "type": "object",
      "required": [
        "what"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What you are good at.",
          "type": "string",
          "examples": [
            "incident analysis"
          ],
          "x-alsoCalled": [
            "name",
            "strength",
            "title"
          ]
        },
        "builtBy": {
          "$ref": "#/definitions/references",
          "description": "Ids of the initiatives that build it.",
          "x-alsoCalled": [
            "built",
            "usedBy",
            "initiatives"
          ]
        }
      },
      "examples": []
    },
    "agreement": {
      "title": "Agreement",
      "description": "What you and your manager owe each other.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "managerOwes": {
          "$ref": "#/definitions/texts",
          "description": "What your manager owes you: support, room to decide.",
          "x-alsoCalled": [
            "manager",
            "theyOwe"
          ]
        },
        "iOwe": {
          "$ref": "#/definitions/texts",
          "description": "What you owe in return.",
          "x-alsoCalled": [
            "me",
            "mine"
          ]
        }
      },
      "examples": []
    },
    "alignment": {
      "title": "Alignment",
      "description": "Understanding the surroundings, making the strategy together, and keeping it alive with stories.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "context": {
          "description": "What you learnt from customers, suppliers, partners, analysts.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/contextEntry"
          },
          "x-alsoCalled": [
            "contexts"
          ]
        },
        "strategy": {
          "$ref": "#/definitions/strategy"
        },
        "stories": {
          "description": "Moments in which someone lived the purpose or the strategy. Told often, they keep people together.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/story"
          },
          "x-alsoCalled": [
            "story"
          ]
        }
      }
    },
    "contextEntry": {
      "title": "Piece of context",
      "description": "Something learnt from someone outside.",
      "type": "object",
      "required": [
        "source"
      ],
      "additionalProperties": false,
      "properties": {
        "source": {
          "description": "Whom or what you learnt it from.",
          "type": "string",
          "examples": [
            "the three largest merchants"
          ],
          "x-alsoCalled": [
            "who",
            "from"
          ]
        },
        "learnt": {
          "description": "What you learnt.",
          "type": "string",
          "examples": [
            "they forgive outages and do not forgive silence"
          ],
          "x-alsoCalled": [
            "learned",
            "what"
          ]
        },
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day you learnt it.",
          "x-alsoCalled": [
            "on",
            "when"
          ]
        }
      },
      "examples": []
    },
    "strategy": {
      "title": "Strategy",
      "description": "The few choices that guide all others, made together with those who carry them out.",
      "type": "object",
      "required": [
        "statement"
      ],
      "additionalProperties": false,
      "properties": {
        "statement": {
          "description": "The strategy in a sentence people can repeat.",
          "type": "string",
          "examples": [
            "Boring payouts first, new rails second."
          ],
          "x-alsoCalled": [
            "strategy",
            "text",
            "what"
          ]
        },
        "coCreatedWith": {
          "description": "Who made it with you. It takes longer, and then it holds.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/person"
          },
          "examples": [],
          "x-alsoCalled": [
            "with",
            "createdWith",
            "cocreators"
          ]
        }
      },
      "examples": []
    },
    "story": {
      "title": "Story",
      "description": "A moment worth telling again.",
      "type": "object",
      "required": [
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day it happened.",
          "x-alsoCalled": [
            "on",
            "when"
          ]
        },
        "story": {
          "description": "What happened, in a sentence.",
          "type": "string",
          "examples": [
            "Mei stopped a release on a Friday because the numbers were not boring."
          ],
          "x-alsoCalled": [
            "what",
            "text"
          ]
        }
      },
      "examples": []
    },
    "capability": {
      "title": "Capability",
      "description": "Something the organisation or its people must be able to do, and the plan to build it.",
      "type": "object",
      "required": [
        "what"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What must be possible.",
          "type": "string",
          "examples": [
            "incident command"
          ],
          "x-alsoCalled": [
            "name",
            "capability",
            "title"
          ]
        },
        "kind": {
          "description": "Whether the organisation has it, or single people.",
          "type": "string",
          "enum": [
            "organisational",
            "individual"
          ],
          "enumDescriptions": [
            "The organisation as a whole can do it.",
            "Single people can do it."
          ],
          "x-alsoCalled": [
            "type"
          ],
          "x-valueAlsoCalled": {
            "organisational": [
              "organisation",
              "org"
            ],
            "individual": [
              "person",
              "personal"
            ]
          }
        },
        "critical": {
          "description": "Whether the strategy fails without it.",
          "type": "boolean",
          "default": false,
          "x-alsoCalled": [
            "important"
          ]
        },
        "plan": {
          "description": "How it is built.",
          "type": "string",
          "examples": [
            "each engineer commands two drills by March"
          ],
          "x-alsoCalled": [
            "how"
          ]
        }
      },
      "examples": []
    },
    "accountability": {
      "title": "Accountability",
      "description": "Figures you agreed on with your reports, so that both sides see early when to celebrate and when to steer.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "indicators": {
          "title": "Indicators",
          "description": "Leading indicators, each with an id, a partner, and two thresholds.",
          "type": "object",
          "propertyNames": {
            "$ref": "#/definitions/id"
          },
          "additionalProperties": {
            "$ref": "#/definitions/indicator"
          },
          "x-alsoCalled": [
            "indicator",
            "metrics"
          ]
        }
      }
    },
    "indicator": {
      "title": "Indicator",
      "description": "A figure that moves before the result does, agreed with the person who moves it.",
      "type": "object",
      "required": [
        "what"
      ],
      "additionalProperties": false,
      "properties": {
        "what": {
          "description": "What is counted or measured.",
          "type": "string",
          "examples": [
            "days from merge to production"
          ],
          "x-alsoCalled": [
            "name",
            "title",
            "metric"
          ]
        },
        "with": {
          "$ref": "#/definitions/person",
          "description": "With whom you agreed on it.",
          "x-alsoCalled": [
            "who",
            "partner"
          ]
        },
        "celebrateAt": {
          "description": "The value at which there is something to celebrate.",
          "type": "number",
          "examples": [
            1
          ],
          "x-alsoCalled": [
            "celebrate",
            "target",
            "good"
          ]
        },
        "correctAt": {
          "description": "The value at which you correct course.",
          "type": "number",
          "examples": [
            5
          ],
          "x-alsoCalled": [
            "correct",
            "limit",
            "bad"
          ]
        },
        "unit": {
          "description": "The unit of the values.",
          "type": "string",
          "examples": [
            "days"
          ],
          "x-alsoCalled": [
            "units"
          ]
        },
        "checkIns": {
          "$ref": "#/definitions/checkIns",
          "x-alsoCalled": [
            "progress",
            "updates",
            "log"
          ]
        }
      },
      "examples": []
    },
    "teamMember": {
      "title": "Team member",
      "description": "Someone whose plan you answer for.",
      "type": "object",
      "required": [
        "plan"
      ],
      "additionalProperties": false,
      "properties": {
        "plan": {
          "$ref": "#/definitions/planFile",
          "description": "The path of their plan, relative to this file.",
          "x-alsoCalled": [
            "file",
            "path"
          ]
        }
      },
      "examples": []
    },
    "reviews": {
      "title": "Reviews section",
      "description": "Your own look at the whole plan: how often, with whom, and what came of it. The cadence also says when a check-in is old.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "every": {
          "$ref": "#/definitions/cadence",
          "description": "How often you review the plan. Where it is not said, a month is assumed.",
          "x-alsoCalled": [
            "cadence",
            "frequency"
          ]
        },
        "with": {
          "$ref": "#/definitions/person",
          "description": "Who goes through it with you.",
          "x-alsoCalled": [
            "who"
          ]
        },
        "log": {
          "description": "The reviews you held, oldest first.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/review"
          },
          "x-alsoCalled": [
            "logs",
            "history"
          ]
        }
      },
      "examples": []
    },
    "review": {
      "title": "Review",
      "description": "One review of the plan.",
      "type": "object",
      "required": [
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day of the review.",
          "x-alsoCalled": [
            "on",
            "when"
          ]
        },
        "kept": {
          "$ref": "#/definitions/texts",
          "description": "What stays as it was.",
          "x-alsoCalled": [
            "keep"
          ]
        },
        "changed": {
          "$ref": "#/definitions/texts",
          "description": "What you changed.",
          "x-alsoCalled": [
            "change",
            "changes"
          ]
        },
        "notes": {
          "description": "Anything else worth keeping.",
          "type": "string",
          "x-alsoCalled": [
            "note",
            "comment"
          ]
        }
      },
      "examples": []
    },
    "report": {
      "title": "Weekly report",
      "description": "One week in a few lines.",
      "type": "object",
      "required": [
        "week"
      ],
      "additionalProperties": false,
      "properties": {
        "week": {
          "$ref": "#/definitions/week",
          "description": "The week it is about.",
          "x-alsoCalled": [
            "date",
            "when"
          ]
        },
        "wins": {
          "$ref": "#/definitions/texts",
          "description": "What went well.",
          "x-alsoCalled": [
            "win",
            "done",
            "good"
          ]
        },
        "opportunities": {
          "$ref": "#/definitions/texts",
          "description": "What could go better.",
          "x-alsoCalled": [
            "opportunity",
            "problems",
            "issues"
          ]
        },
        "next": {
          "$ref": "#/definitions/texts",
          "description": "What you will do about it.",
          "x-alsoCalled": [
            "plans",
            "plan",
            "nextWeek"
          ]
        }
      },
      "examples": []
    },
    "oneOnOne": {
      "title": "One-on-one",
      "description": "One conversation, past or to come. The best questions go past the state of the work.",
      "type": "object",
      "required": [
        "date"
      ],
      "additionalProperties": false,
      "properties": {
        "date": {
          "$ref": "#/definitions/date",
          "description": "The day of the conversation.",
          "x-alsoCalled": [
            "on",
            "when"
          ]
        },
        "with": {
          "$ref": "#/definitions/person",
          "description": "Whom you talk with.",
          "x-alsoCalled": [
            "who"
          ]
        },
        "questions": {
          "$ref": "#/definitions/texts",
          "description": "What you want to ask: how it is really going, what is in the way, what would bring it back.",
          "x-alsoCalled": [
            "question",
            "ask",
            "agenda",
            "topics"
          ]
        },
        "actions": {
          "description": "What was agreed.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/action"
          },
          "x-alsoCalled": [
            "action",
            "todos"
          ]
        }
      },
      "examples": []
    },
    "action": {
      "title": "Action",
      "description": "Something agreed in a conversation.",
      "type": "object",
      "required": [
        "do"
      ],
      "additionalProperties": false,
      "properties": {
        "do": {
          "description": "What is to be done.",
          "type": "string",
          "examples": [
            "Send the recovery plan"
          ],
          "x-alsoCalled": [
            "what",
            "action",
            "title"
          ]
        },
        "who": {
          "$ref": "#/definitions/person",
          "description": "Who does it.",
          "x-alsoCalled": [
            "owner",
            "by"
          ]
        },
        "due": {
          "$ref": "#/definitions/date",
          "description": "The day it is promised for.",
          "x-alsoCalled": [
            "deadline",
            "until"
          ]
        },
        "done": {
          "$ref": "#/definitions/date",
          "description": "The day it was done. Left out, it is still open."
        }
      },
      "examples": []
    },
    "lint": {
      "title": "Lint section",
      "description": "How strictly this file is checked: a rule id and its severity. It goes before the settings of the editor and the folder.",
      "type": "object",
      "propertyNames": {
        "title": "Rule id",
        "description": "The id of a rule.",
        "type": "string",
        "pattern": "^[a-z]+(-[a-z]+)*$",
        "examples": [
          "vague-goal"
        ]
      },
      "properties": {
        "words": {
          "$ref": "#/definitions/words"
        }
      },
      "additionalProperties": {
        "$ref": "#/definitions/lintRule"
      },
      "examples": []
    },
    "lintRule": {
      "title": "Rule setting",
      "description": "How serious the rule is in this file; the long form can also set its options.",
      "anyOf": [
        {
          "$ref": "#/definitions/severity"
        },
        {
          "$ref": "#/definitions/lintRuleDetails"
        }
      ],
      "examples": [
        "off"
      ]
    },
    "severity": {
      "title": "Severity",
      "description": "How serious a finding of the rule is.",
      "type": "string",
      "enum": [
        "off",
        "hint",
        "info",
        "warning",
        "error"
      ],
      "enumDescriptions": [
        "Do not check this.",
        "The quietest: a few dots under the words.",
        "Worth knowing.",
        "Worth mending.",
        "Wrong; a check on the command line fails."
      ],
      "x-valueAlsoCalled": {
        "off": [
          "false",
          "disabled",
          "disable",
          "none",
          "ignore"
        ],
        "hint": [
          "hints"
        ],
        "info": [
          "information",
          "note"
        ],
        "warning": [
          "warn"
        ],
        "error": [
          "err",
          "fatal"
        ]
      }
    },
    "lintRuleDetails": {
      "title": "Rule setting",
      "description": "A severity and the options of the rule.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "severity": {
          "$ref": "#/definitions/severity",
          "x-alsoCalled": [
            "level"
          ]
        },
        "options": {
          "description": "The options of the rule; its page says which it has.",
          "type": "object",
          "x-alsoCalled": [
            "option",
            "settings"
          ]
        }
      },
      "examples": []
    },
    "words": {
      "title": "Words",
      "description": "Teaches the rules about vague wording the language of your trade.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "fine": {
          "$ref": "#/definitions/texts",
          "description": "Words and phrases that are concrete where you work.",
          "examples": [],
          "x-alsoCalled": [
            "good",
            "ok",
            "allow"
          ]
        },
        "vague": {
          "$ref": "#/definitions/texts",
          "description": "Words and phrases that say nothing where you work.",
          "examples": [],
          "x-alsoCalled": [
            "bad",
            "deny"
          ]
        }
      },
      "examples": []
    }
  }
};
