// Written by `npm run api -w @hearth/admin` from the engine's OpenAPI document. Do not edit.
export interface paths {
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理看板 */
        get: {
            parameters: {
                query?: {
                    task?: string;
                    /** @description The unit and those below it */
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The clock of the server was set back */
                            clockBehind: boolean;
                            now: string;
                            posts: {
                                holders: {
                                    id: string;
                                    name: string;
                                }[];
                                open: number;
                                overdue: number;
                                post: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            /** @description Waiting times are those of work done since then */
                            since: string;
                            steps: {
                                /** @description Where the most waiting of its task has gathered */
                                bottleneck: boolean;
                                done: number;
                                medianHours: number | null;
                                oldestHours: number | null;
                                open: number;
                                overdue: number;
                                p90Hours: number | null;
                                step: string;
                                task: string;
                                taskTitle: string;
                                title: string;
                            }[];
                            units: {
                                open: number;
                                overdue: number;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                waiting: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的节假日和调休 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: {
                                date: string;
                                kind: "holiday" | "workday";
                                name?: string;
                            }[];
                            /** @description Nobody has announced it: weekends only */
                            provisional: boolean;
                            /** @description Years that are needed now and not announced */
                            unannounced: string[];
                            year: string;
                            /** @description Years that are announced */
                            years: string[];
                        };
                    };
                };
            };
        };
        /** 修改一年的节假日和调休 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        days: {
                            date: string;
                            kind: "holiday" | "workday";
                            name?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: {
                                date: string;
                                kind: "holiday" | "workday";
                                name?: string;
                            }[];
                            /** @description Nobody has announced it: weekends only */
                            provisional: boolean;
                            /** @description Years that are needed now and not announced */
                            unannounced: string[];
                            year: string;
                            /** @description Years that are announced */
                            years: string[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 活动列表 */
        get: {
            parameters: {
                query?: {
                    state?: "running" | "closed";
                    task?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                budgetFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                canManage: boolean;
                                closedAt: string | null;
                                createdAt: string;
                                createdBy: {
                                    id: string;
                                    name: string;
                                };
                                deadline: string;
                                from: string;
                                id: string;
                                note: string;
                                quotaFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                remind: number[];
                                /** @description Units for which the reader may begin a case of it now */
                                startUnits: {
                                    id: string;
                                    name: string;
                                }[];
                                /** @enum {unknown} */
                                state: "running" | "closed";
                                task: string;
                                taskTitle: string;
                                title: string;
                                to: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description How many take part */
                                units: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 发起活动 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        budgetFigure?: string;
                        /** @description YYYY-MM-DD，北京时间 */
                        deadline?: string;
                        /** @description YYYY-MM-DD，北京时间 */
                        from: string;
                        note?: string;
                        quotaFigure?: string;
                        /** @description Days before the deadline on which units that are behind are reminded; default 7, 3, 1 */
                        remind?: number[];
                        task: string;
                        title: string;
                        /** @description YYYY-MM-DD，北京时间 */
                        to: string;
                        /** @description Each with its quota and its budget in yuan */
                        units: {
                            budget?: number;
                            quota?: number;
                            unit: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                budgetFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                canManage: boolean;
                                closedAt: string | null;
                                createdAt: string;
                                createdBy: {
                                    id: string;
                                    name: string;
                                };
                                deadline: string;
                                from: string;
                                id: string;
                                note: string;
                                quotaFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                remind: number[];
                                /** @description Units for which the reader may begin a case of it now */
                                startUnits: {
                                    id: string;
                                    name: string;
                                }[];
                                /** @enum {unknown} */
                                state: "running" | "closed";
                                task: string;
                                taskTitle: string;
                                title: string;
                                to: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description How many take part */
                                units: number;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个活动的进度 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                budgetFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                canManage: boolean;
                                closedAt: string | null;
                                createdAt: string;
                                createdBy: {
                                    id: string;
                                    name: string;
                                };
                                deadline: string;
                                from: string;
                                id: string;
                                note: string;
                                quotaFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                remind: number[];
                                /** @description Units for which the reader may begin a case of it now */
                                startUnits: {
                                    id: string;
                                    name: string;
                                }[];
                                /** @enum {unknown} */
                                state: "running" | "closed";
                                task: string;
                                taskTitle: string;
                                title: string;
                                to: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description How many take part */
                                units: number;
                            };
                            reminders: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                } | null;
                                units: number;
                            }[];
                            /** @description Of the units that the reader oversees */
                            rows: {
                                budget: number | null;
                                /** @description Value of the quota figure, or cases handed in */
                                done: number;
                                drafts: number;
                                ended: number;
                                quota: number | null;
                                spent: number | null;
                                /** @enum {unknown} */
                                state: "not-started" | "running" | "late" | "done";
                                submitted: number;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            summary: {
                                figures: {
                                    id: string;
                                    of?: {
                                        denominator: number;
                                        numerator: number;
                                    };
                                    title: string;
                                    unit: string;
                                    value: number | null;
                                }[];
                                rows: {
                                    budget: number | null;
                                    /** @description Value of the quota figure, or cases handed in */
                                    done: number;
                                    drafts: number;
                                    ended: number;
                                    quota: number | null;
                                    spent: number | null;
                                    /** @enum {unknown} */
                                    state: "not-started" | "running" | "late" | "done";
                                    submitted: number;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                }[];
                                totals: {
                                    budget: number | null;
                                    done: number;
                                    finished: number;
                                    late: number;
                                    notStarted: number;
                                    quota: number | null;
                                    spent: number | null;
                                    units: number;
                                };
                            } | null;
                            totals: {
                                budget: number | null;
                                done: number;
                                finished: number;
                                late: number;
                                notStarted: number;
                                quota: number | null;
                                spent: number | null;
                                units: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从活动发起一个办件（草稿） */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document?: {
                            [key: string]: unknown;
                        };
                        unit?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                            workItem: {
                                id: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束活动并汇总 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                budgetFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                canManage: boolean;
                                closedAt: string | null;
                                createdAt: string;
                                createdBy: {
                                    id: string;
                                    name: string;
                                };
                                deadline: string;
                                from: string;
                                id: string;
                                note: string;
                                quotaFigure: {
                                    id: string;
                                    title: string;
                                    unit: string;
                                } | null;
                                remind: number[];
                                /** @description Units for which the reader may begin a case of it now */
                                startUnits: {
                                    id: string;
                                    name: string;
                                }[];
                                /** @enum {unknown} */
                                state: "running" | "closed";
                                task: string;
                                taskTitle: string;
                                title: string;
                                to: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description How many take part */
                                units: number;
                            };
                            summary: {
                                figures: {
                                    id: string;
                                    of?: {
                                        denominator: number;
                                        numerator: number;
                                    };
                                    title: string;
                                    unit: string;
                                    value: number | null;
                                }[];
                                rows: {
                                    budget: number | null;
                                    /** @description Value of the quota figure, or cases handed in */
                                    done: number;
                                    drafts: number;
                                    ended: number;
                                    quota: number | null;
                                    spent: number | null;
                                    /** @enum {unknown} */
                                    state: "not-started" | "running" | "late" | "done";
                                    submitted: number;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                }[];
                                totals: {
                                    budget: number | null;
                                    done: number;
                                    finished: number;
                                    late: number;
                                    notStarted: number;
                                    quota: number | null;
                                    spent: number | null;
                                    units: number;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Default: all that are behind */
                        units?: string[];
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: number;
                            units: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办件列表 */
        get: {
            parameters: {
                query?: {
                    /** @description YYYY-MM-DD，北京时间 */
                    from?: string;
                    mine?: boolean;
                    overdue?: boolean;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    result?: string;
                    sort?: "openedAt" | "-openedAt" | "submittedAt" | "-submittedAt" | "endedAt" | "-endedAt" | "number" | "-number" | "title" | "-title" | "unit" | "-unit" | "status" | "-status";
                    status?: string;
                    step?: string;
                    task?: string;
                    /** @description YYYY-MM-DD，北京时间 */
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        } & {
                            /** @description There are more than `total`: long lists are not counted to the end */
                            more: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** 发起一个办件（草稿） */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document?: {
                            [key: string]: unknown;
                        };
                        task: string;
                        unit?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                            workItem: {
                                id: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个办件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                id: string;
                                title: string;
                            } | null;
                            /** @description The reader may correct data of the case, also after its end */
                            canCorrect: boolean;
                            /** @description The reader may let the suspended case run again */
                            canResume: boolean;
                            /** @description The reader may write down that consent was taken back */
                            canWithdraw: boolean;
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                            /** @description The time for which it is kept is over */
                            cleared: {
                                at: string;
                                by: "task" | "office" | "withdrawal";
                                /** @description Titles of the fields whose values are gone */
                                fields: string[];
                                years: number | null;
                            } | null;
                            consents: {
                                field: string;
                                givenBy: string | null;
                                recordedAt: string;
                                recordedBy: {
                                    id: string;
                                    name: string;
                                };
                                /** @description What was consented to */
                                text: string;
                                title: string;
                                /** @description Beginning of the SHA-256 of that text */
                                version: string;
                                withdrawn: {
                                    at: string;
                                    by: {
                                        id: string;
                                        name: string;
                                    };
                                    why: string;
                                } | null;
                            }[];
                            document: {
                                [key: string]: unknown;
                            };
                            /** @description What the reader may call now; a reason is always asked for */
                            emergencies: {
                                id: string;
                                owes: {
                                    step: string;
                                    title: string;
                                }[];
                                /** @description Title of the step that opens at once */
                                skipTo: string;
                                title: string;
                            }[];
                            /** @description Paths of fields that are kept from the reader, filled or not; they are absent from the document */
                            hidden: string[];
                            interrupts: {
                                id: string;
                                reason: boolean;
                                title: string;
                            }[];
                            /** @description Cases opened from this one, or the one that it was opened from; `case` is null when the reader may not see it */
                            links: {
                                case: {
                                    id: string;
                                    number: string | null;
                                    title: string;
                                } | null;
                                direction: "to" | "from";
                                link: string;
                                resultTitle: string | null;
                                status: string;
                                task: string;
                                taskTitle: string;
                                /** @description As this side calls it */
                                title: string;
                                /** @description The case it was opened from goes on when the opened one has ended */
                                waits: boolean;
                            }[];
                            /** @description Paths of fields of which only a mask is shown */
                            masked: string[];
                            notices: {
                                canObject: boolean;
                                extract: unknown;
                                instance: string;
                                objections: {
                                    [key: string]: unknown;
                                }[];
                                postedAt: string;
                                step: string;
                                until: string;
                            }[];
                            /** @description Links through which the reader may open a case now */
                            openable: {
                                link: string;
                                task: string;
                                taskTitle: string;
                                title: string;
                            }[];
                            /** @description Papers that come later */
                            owed: {
                                at?: string;
                                due?: string;
                                /** @description Title of the emergency that left it */
                                emergency: string;
                                outcomeTitle?: string;
                                overdue?: boolean;
                                state: "open" | "done" | "refused";
                                step: string;
                                title: string;
                            }[];
                            /** @description What can be printed from it now, its form first */
                            papers: {
                                id: string;
                                title: string;
                            }[];
                            progress: {
                                at?: string;
                                by?: string;
                                comment?: string;
                                depth: number;
                                due?: string;
                                outcome?: string;
                                outcomeTitle?: string;
                                overdue?: boolean;
                                round: number;
                                row?: string[];
                                rowTitle?: string;
                                state: "done" | "active" | "ahead" | "skipped";
                                step: string;
                                title: string;
                                /** @description Block of the workflow: userTask, signOff, choice … */
                                type: string;
                                votes?: {
                                    at?: string;
                                    by?: string;
                                    comment?: string;
                                    party: string;
                                    title: string;
                                    vote: string | null;
                                }[];
                            }[];
                            reached: {
                                at: string;
                                result: string;
                                title: string;
                            } | null;
                            /** @description Other cases that are about the same, as the task says what may be there once */
                            same: {
                                case: string | null;
                                level: "error" | "warning";
                                message: string;
                                number: string | null;
                                unit: string;
                            }[];
                            version: string;
                            workItems: {
                                assignee: string;
                                case: {
                                    id: string;
                                    number: string | null;
                                    status: string;
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                claimedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                completedAt?: string;
                                draft: boolean;
                                due: string | null;
                                id: string;
                                /** @description Whether it waits for the person who asks */
                                mine: boolean;
                                openedAt: string;
                                outcome?: string;
                                /** @description What the definition calls the outcome */
                                outcomeTitle?: string;
                                overdue: boolean;
                                /** @description task, vote, notice, objection, replies, sign */
                                role: string;
                                row?: string;
                                rowTitle?: string;
                                step: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正数据 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: {
                            [key: string]: unknown;
                        };
                        reason: string;
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 特事特办 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        emergency: string;
                        reason: string;
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                actor: {
                                    id: string;
                                    name: string;
                                } | null;
                                at: string;
                                changes?: {
                                    from?: unknown;
                                    path: string;
                                    title: string;
                                    to?: unknown;
                                }[];
                                comment?: string;
                                for?: {
                                    id: string;
                                    name: string;
                                };
                                seq: number;
                                title: string;
                                type: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/interrupt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回、取消或暂停 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        interrupt: string;
                        reason?: string;
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由此开出另一事项的办件 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        link: string;
                        revision: number;
                        unit?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草稿能否换到新版本 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            lost: {
                                path: string;
                                title: string;
                                /** @description The answer that moving would lose */
                                value: unknown;
                            }[];
                            moves: boolean;
                            /** @description There is a newer version than the draft was begun on */
                            newer: boolean;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            to: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** 把草稿换到新版本 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记对公示的异议 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        by?: string;
                        instance: string;
                        revision: number;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印办件的文书 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    paper: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Word 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复暂停的办件 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/seers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某一天谁能看到这个办件 */
        get: {
            parameters: {
                query: {
                    on: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                because: ("began" | "work" | "post")[];
                                person: {
                                    id: string;
                                    name: string;
                                };
                                posts: {
                                    title: string;
                                    unit: string;
                                }[];
                                /** @description Sensitive values were read whole or taken out on that day */
                                read: boolean;
                                /** @description Personal and sensitive values too */
                                whole: boolean;
                            }[];
                            on: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/withdraw-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记撤回同意 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Who takes it back, and how that was told */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 两个版本的差别 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A published version, a saved draft, or files that are not saved */
                        after: {
                            version: string;
                        } | {
                            draft: string;
                        } | {
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                        /** @description A published version, a saved draft, or files that are not saved */
                        before: {
                            version: string;
                        } | {
                            draft: string;
                        } | {
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description false: one side cannot be read yet, so that only places are told */
                            exact: boolean;
                            /** @description In words; path = pointer into params.file */
                            items: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 设计中的事项 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                base: string | null;
                                createdAt: string;
                                createdBy: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Who has it open now */
                                here: {
                                    id: string;
                                    name: string;
                                }[];
                                id: string;
                                revision: number;
                                savedAt: string;
                                savedBy: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Id that task.json names now */
                                task: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 新建设计稿 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A new task that begins as a copy */
                        as?: {
                            id?: string;
                            title: string;
                        };
                        /** @enum {string} */
                        from: "task";
                        task: string;
                        version?: string;
                    } | {
                        /** @enum {string} */
                        from: "blank";
                        id?: string;
                        /** @description A register; default a task */
                        register?: boolean;
                        title: string;
                    } | {
                        files: {
                            /** @description One file of a definition, as JSON */
                            figures: {
                                [key: string]: unknown;
                            };
                            /** @description One file of a definition, as JSON */
                            form: {
                                [key: string]: unknown;
                            };
                            /** @description One file of a definition, as JSON */
                            task: {
                                [key: string]: unknown;
                            };
                            /** @description One file of a definition, as JSON */
                            workflow: {
                                [key: string]: unknown;
                            };
                        };
                        /** @enum {string} */
                        from: "files";
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            base: string | null;
                            createdAt: string;
                            createdBy: {
                                id: string;
                                name: string;
                            };
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            };
                            /** @description Who has it open now */
                            here: {
                                id: string;
                                name: string;
                            }[];
                            id: string;
                            revision: number;
                            savedAt: string;
                            savedBy: {
                                id: string;
                                name: string;
                            };
                            /** @description Id that task.json names now */
                            task: string;
                            title: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份设计稿 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            base: string | null;
                            createdAt: string;
                            createdBy: {
                                id: string;
                                name: string;
                            };
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            };
                            /** @description Who has it open now */
                            here: {
                                id: string;
                                name: string;
                            }[];
                            id: string;
                            revision: number;
                            savedAt: string;
                            savedBy: {
                                id: string;
                                name: string;
                            };
                            /** @description Id that task.json names now */
                            task: string;
                            title: string;
                        };
                    };
                };
            };
        };
        /** 保存设计稿 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        files: {
                            /** @description One file of a definition, as JSON */
                            figures: {
                                [key: string]: unknown;
                            };
                            /** @description One file of a definition, as JSON */
                            form: {
                                [key: string]: unknown;
                            };
                            /** @description One file of a definition, as JSON */
                            task: {
                                [key: string]: unknown;
                            };
                            /** @description One file of a definition, as JSON */
                            workflow: {
                                [key: string]: unknown;
                            };
                        };
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: number;
                            savedAt: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /** 删除设计稿 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-drafts/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出设计稿 */
        get: {
            parameters: {
                query: {
                    format: "files" | "xlsform" | "json-schema" | "bpmn";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/schema+json": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/xml": string;
                        "application/zip": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-drafts/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 报告正在编辑，看还有谁 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Tells the windows of one person apart */
                        window: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Who else has the draft open, or oneself in another window */
                            others: {
                                id: string;
                                name: string;
                            }[];
                            /** @description At which revision the draft is now */
                            revision: number;
                            savedAt: string;
                            savedBy: {
                                id: string;
                                name: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** 不再编辑 */
        delete: {
            parameters: {
                query: {
                    /** @description Tells the windows of one person apart */
                    window: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 看一个文件能成为什么（multipart/form-data） */
        post: {
            parameters: {
                query: {
                    kind: "ledger" | "xlsform" | "json-schema";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            /** @description What was not taken over, or only otherwise, with its place */
                            findings: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            ledger: {
                                columns: {
                                    /** @description Why the kind was guessed */
                                    evidence: {
                                        en: string;
                                        "zh-CN": string;
                                    }[];
                                    key: string;
                                    /** @description Guessed kind of field */
                                    kind: string;
                                    letter: string;
                                    options: string[];
                                    required: boolean;
                                    samples: string[];
                                    title: string;
                                    /** @description false: a running number */
                                    use: boolean;
                                }[];
                                headerFrom: number;
                                headerTo: number;
                                rows: number;
                                sheet: string;
                                skipped: {
                                    row: number;
                                    why: string;
                                }[];
                            } | null;
                            /** @description How many findings there are beyond those listed */
                            more: number;
                            title: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-imports/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按确认过的列新建设计稿 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns: {
                            key: string;
                            kind: string;
                            options?: string[];
                            required?: boolean;
                            title: string;
                        }[];
                        /** @description The rows become entries of a register, not cases */
                        register?: boolean;
                        title: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            base: string | null;
                            createdAt: string;
                            createdBy: {
                                id: string;
                                name: string;
                            };
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            };
                            /** @description Who has it open now */
                            here: {
                                id: string;
                                name: string;
                            }[];
                            id: string;
                            revision: number;
                            savedAt: string;
                            savedBy: {
                                id: string;
                                name: string;
                            };
                            /** @description Id that task.json names now */
                            task: string;
                            title: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 共用的字段组和选项表 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                content: unknown[] | {
                                    [key: string]: unknown;
                                };
                                id: string;
                                /**
                                 * @description A block of fields with its rules, or a list of options
                                 * @enum {unknown}
                                 */
                                kind: "fields" | "options";
                                savedAt: string;
                                savedBy: {
                                    id: string;
                                    name: string;
                                };
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-parts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 保存共用内容 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        content: unknown[] | {
                            [key: string]: unknown;
                        };
                        /**
                         * @description A block of fields with its rules, or a list of options
                         * @enum {unknown}
                         */
                        kind: "fields" | "options";
                        title: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            content: unknown[] | {
                                [key: string]: unknown;
                            };
                            id: string;
                            /**
                             * @description A block of fields with its rules, or a list of options
                             * @enum {unknown}
                             */
                            kind: "fields" | "options";
                            savedAt: string;
                            savedBy: {
                                id: string;
                                name: string;
                            };
                            title: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /** 删除共用内容 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definition-surroundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 设计时可以引用的内容 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            holdings: {
                                person: string;
                                post: string;
                                unit: string;
                            }[];
                            posts: {
                                id: string;
                                levels: string[];
                                title: string;
                            }[];
                            registers: unknown[];
                            tasks: unknown[];
                            units: {
                                id: string;
                                level: string;
                                name: string;
                                parent?: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项定义的状态 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Id of the task, or the folder that could not be read and has no older version */
                                id: string;
                                problems: {
                                    code: string;
                                    level: "error" | "warning";
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    /** @description JSON pointer into the document sent, '' when there is no place */
                                    path: string;
                                }[];
                                published: string | null;
                                /** @description A register; missing = a task */
                                register?: boolean;
                                title: string;
                                version: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 检查并发布事项定义 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The draft that is published; it is gone afterwards */
                        draft?: {
                            id: string;
                            revision: number;
                        };
                        /** @description Only say what would happen */
                        dryRun?: boolean;
                        /** @description The JSON file as text */
                        figures?: string;
                        /** @description The JSON file as text */
                        form: string;
                        /** @description The JSON file as text */
                        task: string;
                        /** @description The JSON file as text */
                        workflow: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description From the version offered until now */
                            differences: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            /** @description Warnings; errors refuse with 422 */
                            findings: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            id: string;
                            live: {
                                /** @description Live cases that were begun on it; they stay on it unless somebody moves them */
                                cases: number;
                                /** @description How many of them were asked */
                                looked: number;
                                /** @description How many of those could move without a map of steps */
                                moves: number;
                                version: string;
                            }[];
                            published: boolean;
                            /** @enum {unknown} */
                            verdict: "sound" | "unsound" | "not-proved";
                            version: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions/{task}/answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有多少在办件填了一个字段 */
        get: {
            parameters: {
                query: {
                    /** @description Id of a field */
                    field: string;
                };
                header?: never;
                path: {
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Live cases and drafts that hold an answer in the field */
                            cases: number;
                            /** @description Not all were read: there may be more */
                            more: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions/{task}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出一个版本 */
        get: {
            parameters: {
                query: {
                    format: "files" | "xlsform" | "json-schema" | "bpmn";
                    version?: string;
                };
                header?: never;
                path: {
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/schema+json": unknown;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "application/xml": string;
                        "application/zip": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions/{task}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把在办件迁到另一版本 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description `next` of the dry run before */
                        after?: string;
                        /** @description Only these are moved; missing = all that can */
                        cases?: string[];
                        /** @default false */
                        dryRun?: boolean;
                        from: string;
                        /** @description Steps that are called otherwise in the new version, by their old id; null = not there any more */
                        steps?: {
                            [key: string]: string | null;
                        };
                        /** @description Of a dry run: a definition that is not published yet, instead of `to` */
                        texts?: {
                            /** @description The JSON file as text */
                            figures?: string;
                            /** @description The JSON file as text */
                            form: string;
                            /** @description The JSON file as text */
                            task: string;
                            /** @description The JSON file as text */
                            workflow: string;
                        };
                        to?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dryRun: boolean;
                            /** @description Of a dry run: steps that have no counterpart of their own id and kind */
                            gone: {
                                id: string;
                                title: string;
                                type: string;
                            }[];
                            /** @description Of a dry run: every case and draft, up to 500 at a time */
                            items: {
                                case: {
                                    id: string;
                                    number: string | null;
                                    /** @description The asker may open it */
                                    readable: boolean;
                                    /** @enum {unknown} */
                                    status: "draft" | "running" | "suspended" | "ended";
                                    title: string;
                                };
                                lost: {
                                    path: string;
                                    title: string;
                                }[];
                                moves: boolean;
                                problems: {
                                    code: string;
                                    level: "error" | "warning";
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    /** @description JSON pointer into the document sent, '' when there is no place */
                                    path: string;
                                }[];
                            }[];
                            next: string | null;
                            sweep: string | null;
                            /** @description Of a dry run: what `steps` may name instead */
                            targets: {
                                id: string;
                                title: string;
                                type: string;
                            }[];
                            to: string;
                            /** @description Live cases of the version */
                            total: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions/{task}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的各个版本 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                current: boolean;
                                /** @description Cases and drafts that have not ended */
                                live: number;
                                /** @description 1 = the first that was published */
                                number: number;
                                published: string;
                                version: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions/{task}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的全部文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    task: string;
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            files: {
                                /** @description One file of a definition, as JSON */
                                figures: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                form: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                task: {
                                    [key: string]: unknown;
                                };
                                /** @description One file of a definition, as JSON */
                                workflow: {
                                    [key: string]: unknown;
                                };
                            };
                            number: number;
                            published: string;
                            version: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 实时通知（server-sent events） */
        get: {
            parameters: {
                query?: {
                    /** @description Tell the state now and end: for proxies that cut streams */
                    once?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Server-sent events: `state` {unread, inbox: {open, overdue}}, `notification` (as in the list; id = its instant) */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的导出 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                createdAt: string;
                                /** @description 已经写了多少 */
                                done: number;
                                endedAt: string | null;
                                error: string | null;
                                id: string;
                                size: number | null;
                                state: "waiting" | "running" | "done" | "failed" | "cancelled";
                                /** @description 文件名 */
                                title: string;
                                total: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 在后台导出 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        format: "xlsx" | "csv" | "json";
                        /** @description YYYY-MM-DD，北京时间 */
                        from?: string;
                        /** @description csv: path of a repeating group */
                        group?: string;
                        mine?: boolean;
                        overdue?: boolean;
                        q?: string;
                        result?: string;
                        sort?: "openedAt" | "-openedAt" | "submittedAt" | "-submittedAt" | "endedAt" | "-endedAt" | "number" | "-number" | "title" | "-title" | "unit" | "-unit" | "status" | "-status";
                        status?: string;
                        step?: string;
                        task?: string;
                        /** @description YYYY-MM-DD，北京时间 */
                        to?: string;
                        unit?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            createdAt: string;
                            /** @description 已经写了多少 */
                            done: number;
                            endedAt: string | null;
                            error: string | null;
                            id: string;
                            size: number | null;
                            state: "waiting" | "running" | "done" | "failed" | "cancelled";
                            /** @description 文件名 */
                            title: string;
                            total: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export-jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消导出 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            createdAt: string;
                            /** @description 已经写了多少 */
                            done: number;
                            endedAt: string | null;
                            error: string | null;
                            id: string;
                            size: number | null;
                            state: "waiting" | "running" | "done" | "failed" | "cancelled";
                            /** @description 文件名 */
                            title: string;
                            total: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export-jobs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导出的文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出筛选出的办件 */
        get: {
            parameters: {
                query: {
                    format: "xlsx" | "csv" | "json";
                    /** @description YYYY-MM-DD，北京时间 */
                    from?: string;
                    /** @description csv: path of a repeating group */
                    group?: string;
                    mine?: boolean;
                    overdue?: boolean;
                    q?: string;
                    result?: string;
                    sort?: "openedAt" | "-openedAt" | "submittedAt" | "-submittedAt" | "endedAt" | "-endedAt" | "number" | "-number" | "title" | "-title" | "unit" | "-unit" | "status" | "-status";
                    status?: string;
                    step?: string;
                    task?: string;
                    /** @description YYYY-MM-DD，北京时间 */
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown[];
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计指标 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    task?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Ids of the cases that are counted */
                                cases: string[];
                                id: string;
                                of?: {
                                    denominator: number;
                                    numerator: number;
                                };
                                task: string;
                                title: string;
                                unit: string;
                                value: number | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传一个附件（multipart/form-data） */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            sha256: string;
                            /** @description Bytes */
                            size: number;
                            /** @description Media type, told by the bytes */
                            type: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个附件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 附件内容 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 暂停清除 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                case: {
                                    id: string;
                                    number: string | null;
                                } | null;
                                id: string;
                                liftedAt: string | null;
                                liftedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                placedAt: string;
                                placedBy: {
                                    id: string;
                                    name: string;
                                };
                                reason: string;
                                task: {
                                    id: string;
                                    name: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 暂停清除一个办件、一类事项或全部 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id or number of a case */
                        case?: string;
                        reason: string;
                        task?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除暂停 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定时任务 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    state?: "waiting" | "failing" | "dead";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                attempts: number;
                                case: string;
                                deadAt: string | null;
                                dueAt: string;
                                id: string;
                                kind: string;
                                lastError: string | null;
                                retryAt: string | null;
                                /** @enum {unknown} */
                                state: "waiting" | "failing" | "dead";
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 放弃失败的定时任务 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新执行失败的定时任务 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发件箱 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    state?: "waiting" | "sent" | "dead" | "dropped";
                    target?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                attempts: number;
                                createdAt: string;
                                dueAt: string;
                                id: string;
                                /** @enum {unknown} */
                                kind: "mail" | "webhook";
                                lastError: string | null;
                                sentAt: string | null;
                                /** @enum {unknown} */
                                state: "waiting" | "sent" | "dead" | "dropped";
                                /** @description Kind of event of a webhook; empty for mail */
                                subject: string;
                                /** @description Address, masked but for its host, or id of a webhook */
                                target: string;
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        } & {
                            counts: {
                                [key: string]: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 放弃发送 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新发送 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的通知 */
        get: {
            parameters: {
                query?: {
                    kind?: "work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged";
                    page?: number;
                    pageSize?: number;
                    unread?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                campaign: string | null;
                                case: string | null;
                                createdAt: string;
                                id: string;
                                /** @enum {unknown} */
                                kind: "work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged";
                                readAt: string | null;
                                text: string;
                                title: string;
                                workItem: string | null;
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        } & {
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Without ids: all of them */
            requestBody: {
                content: {
                    "application/json": {
                        ids?: string[];
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            read: number;
                            unread: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的邮件通知设置 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: {
                                /** @enum {unknown} */
                                id: "work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged";
                                title: string;
                            }[];
                            mail: string | null;
                            /** @description Whether this office sends mail at all */
                            mailAvailable: boolean;
                            mailKinds: ("work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged")[];
                        };
                    };
                };
            };
        };
        /** 设置邮件通知 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        mail: string | null;
                        mailKinds: ("work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged")[];
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: {
                                /** @enum {unknown} */
                                id: "work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged";
                                title: string;
                            }[];
                            mail: string | null;
                            /** @description Whether this office sends mail at all */
                            mailAvailable: boolean;
                            mailKinds: ("work" | "handed-over" | "returned" | "reminder" | "overdue" | "escalated" | "notice" | "result" | "message" | "campaign" | "urged")[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录页上的名称和标志 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            external: string | null;
                            logo: string | null;
                            /** @description Empty = the program’s own name */
                            name: string;
                            note: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 标志 */
        get: {
            parameters: {
                query?: {
                    v?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 图片 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        /** 更换标志 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** 恢复原来的标志 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的设置 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What is over is cleared by itself */
                            clearByRule: boolean;
                            external: string | null;
                            idleMinutes: number;
                            lockMinutes: number;
                            logo: string | null;
                            mail: {
                                from: string;
                                server: string;
                            } | null;
                            name: string;
                            note: string;
                            /** @description Years; 0 = for good */
                            retentionYears: number;
                            /** @description People may set up a one-time code beside their password */
                            secondFactor: boolean;
                            sessionHours: number;
                            wrongPasswords: number;
                        };
                    };
                };
            };
        };
        /** 修改设置 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What is over is cleared by itself */
                        clearByRule?: boolean;
                        idleMinutes?: number;
                        lockMinutes?: number;
                        name?: string;
                        note?: string;
                        /** @description Years; 0 = for good */
                        retentionYears?: number;
                        /** @description People may set up a one-time code beside their password */
                        secondFactor?: boolean;
                        sessionHours?: number;
                        wrongPasswords?: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What is over is cleared by itself */
                            clearByRule: boolean;
                            external: string | null;
                            idleMinutes: number;
                            lockMinutes: number;
                            logo: string | null;
                            mail: {
                                from: string;
                                server: string;
                            } | null;
                            name: string;
                            note: string;
                            /** @description Years; 0 = for good */
                            retentionYears: number;
                            /** @description People may set up a one-time code beside their password */
                            secondFactor: boolean;
                            sessionHours: number;
                            wrongPasswords: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/test-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试发一封邮件 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口说明 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状况 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calendar: {
                                unannounced: string[];
                            };
                            clock: {
                                /** @description The clock was set back: timers wait until it has caught up; nothing fires twice */
                                behind: boolean;
                                latest: string | null;
                                now: string;
                            };
                            jobs: {
                                dead: number;
                            };
                            letters: {
                                [key: string]: number;
                            };
                            streams: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 组织、岗位和人员的名称 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                id: string;
                                name: string;
                            }[];
                            posts: {
                                id: string;
                                levels: string[];
                                title: string;
                            }[];
                            units: {
                                /** @description First day without it; null = it is there */
                                closed: string | null;
                                id: string;
                                level: string;
                                name: string;
                                parent: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 付款清单 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    page?: number;
                    pageSize?: number;
                    /** @description requested = it stands; replaced = a later line of the case took its place; cancelled = taken back */
                    state?: "requested" | "replaced" | "cancelled";
                    task?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                account: string | null;
                                /** @description 元，十进制文本 */
                                amount: string;
                                bank: string | null;
                                case: {
                                    id: string;
                                    number: string | null;
                                };
                                id: string;
                                payee: string;
                                purpose: string;
                                reason: string | null;
                                requestedAt: string;
                                source: string | null;
                                /** @description requested = it stands; replaced = a later line of the case took its place; cancelled = taken back */
                                state: "requested" | "replaced" | "cancelled";
                                taskTitle: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            page: number;
                            pageSize: number;
                            /** @description Of all that fit, whatever their state */
                            sums: {
                                /** @description 元，十进制文本 */
                                amount: string;
                                count: number;
                                /** @description requested = it stands; replaced = a later line of the case took its place; cancelled = taken back */
                                state: "requested" | "replaced" | "cancelled";
                            }[];
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出付款清单 */
        get: {
            parameters: {
                query: {
                    format: "xlsx" | "csv";
                    from?: string;
                    /** @description requested = it stands; replaced = a later line of the case took its place; cancelled = taken back */
                    state?: "requested" | "replaced" | "cancelled";
                    task?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员及其岗位和在办工作 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Open work that the person has taken or is named for */
                                held: number;
                                id: string;
                                lastDay: string | null;
                                /** @description Holds no post any more and cannot sign in */
                                left: boolean;
                                name: string;
                                posts: {
                                    /** @description Nobody else holds the post there */
                                    alone: boolean;
                                    title: string;
                                    unit: string;
                                }[];
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** 新增人员和账号：初始密码只显示这一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        account: string;
                        name: string;
                        posts: {
                            from?: string;
                            post: string;
                            to?: string | null;
                            unit: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            id: string;
                            /** @description For the first sign-in; told only now */
                            password: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个人的账号、岗位和登录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                /** @description Known at the office’s own sign-in service */
                                external: boolean;
                                lockedUntil: string | null;
                                mustChange: boolean;
                                name: string;
                                /** @description Asks for a one-time code beside the password */
                                secondFactor: boolean;
                            }[];
                            holdings: {
                                from: string;
                                id: string;
                                post: string;
                                /** @enum {unknown} */
                                state: "ahead" | "held" | "over";
                                title: string;
                                to: string | null;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            id: string;
                            lastDay: string | null;
                            left: boolean;
                            name: string;
                            sessions: {
                                device: string;
                                expiresAt: string;
                                openedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** 改姓名 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/last-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记离任，或者取消离任 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lastDay: string | null;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码：新的初始密码只显示这一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            password: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 安排岗位 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from?: string;
                        post: string;
                        to?: string | null;
                        unit: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/posts/{holding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改任职的起止日期 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    holding: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                        to: string | null;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** 撤销还没有开始的任职 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    holding: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消一个人的动态验证码 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 让一个人在所有设备上退出 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/person-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出一个人的全部数据 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A value by which the person is known */
                        identifier: string;
                        /** @description Who asked for it, and why */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查阅和导出记录 */
        get: {
            parameters: {
                query?: {
                    action?: "read-sensitive" | "export";
                    case?: string;
                    from?: string;
                    page?: number;
                    pageSize?: number;
                    person?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                action: string;
                                at: string;
                                case: {
                                    id: string;
                                    number: string | null;
                                    taskTitle: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                } | null;
                                /** @description What exactly; never a value */
                                detail: {
                                    [key: string]: unknown;
                                };
                                /** @description Titles of the fields that were read whole */
                                fields: string[];
                                id: string;
                                person: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账目录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Entries in force that the reader may see */
                                active: number;
                                /** @description Units at which the reader may add entries */
                                addUnits: {
                                    id: string;
                                    name: string;
                                }[];
                                canAdd: boolean;
                                description: string;
                                family: string;
                                id: string;
                                title: string;
                                /** @description Hash of the definition */
                                version: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账的记录，可边输入边查找 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    status?: "active" | "closed" | "merged";
                    unit?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** 登记一条记录 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: {
                            [key: string]: unknown;
                        };
                        /** @description YYYY-MM-DD，北京时间 */
                        on?: string;
                        unit?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账定义 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            register: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账的一条记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    entry: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            canMaintain: boolean;
                            /** @description What dated fields were from which day on, the earliest first */
                            dated: {
                                field: string;
                                from: string;
                                title: string;
                                value: unknown;
                            }[];
                            document: {
                                [key: string]: unknown;
                            };
                            entry: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                            masked: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 变更一条记录 */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    entry: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: {
                            [key: string]: unknown;
                        };
                        /** @description YYYY-MM-DD，北京时间 */
                        on?: string;
                        /** @description The revision of the entry that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/registers/{id}/entries/{entry}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 注销一条记录 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    entry: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description YYYY-MM-DD，北京时间 */
                        on?: string;
                        reason: string;
                        /** @description The revision of the entry that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/entries/{entry}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条记录的变更 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    entry: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                actor: {
                                    id: string;
                                    name: string;
                                } | null;
                                at: string;
                                case?: {
                                    id: string;
                                    number: string | null;
                                };
                                changes?: {
                                    from?: unknown;
                                    path: string;
                                    title: string;
                                    to?: unknown;
                                }[];
                                comment?: string;
                                seq: number;
                                title: string;
                                type: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/entries/{entry}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把重复的记录并入另一条 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    entry: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        into: string;
                        reason: string;
                        /** @description The revision of the entry that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/entries/{entry}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复注销的记录 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    entry: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** @description The revision of the entry that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: {
                                changedAt: string;
                                /** @description Values of register.list by path, masked */
                                columns: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                mergedInto: string | null;
                                register: string;
                                revision: number;
                                status: "active" | "closed" | "merged";
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从台账导入为记录 */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                    /** @description Rows come in without what is unclear */
                    keepUnclear?: boolean;
                    unit?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            created: number;
                            findings: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            /** @description How many findings there are beyond those listed */
                            more: number;
                            /** @description Of a dry run: rows that would not be accepted, with why */
                            refused: {
                                problems: {
                                    code: string;
                                    level: "error" | "warning";
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    /** @description JSON pointer into the document sent, '' when there is no place */
                                    path: string;
                                }[];
                                row: number;
                            }[];
                            rows: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存的总结 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changedAt: string;
                                createdAt: string;
                                id: string;
                                issuedAt: string | null;
                                revision: number;
                                template: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 保存一份总结 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from?: string;
                        parameters?: {
                            [key: string]: string;
                        };
                        task?: string;
                        template: string;
                        to?: string;
                        unit?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string;
                            createdAt: string;
                            id: string;
                            issuedAt: string | null;
                            revision: number;
                            template: string;
                            title: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打开一份总结 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            edits: {
                                /** @description 改之前的句子 */
                                from: string;
                                sentence: string;
                                /** @description 空白 = 恢复原句 */
                                text: string;
                            }[];
                            issue: {
                                changedAt: string;
                                createdAt: string;
                                id: string;
                                issuedAt: string | null;
                                revision: number;
                                template: string;
                                title: string;
                            };
                            report: {
                                chapters: {
                                    chart?: {
                                        kind: string;
                                        labels: string[];
                                        title: string;
                                        values: (number | null)[];
                                    };
                                    depth: number;
                                    /** @description 一、 */
                                    number: string;
                                    parts: {
                                        chart?: {
                                            kind: string;
                                            labels: string[];
                                            title: string;
                                            values: (number | null)[];
                                        };
                                        depth: number;
                                        /** @description 一、 */
                                        number: string;
                                        parts: {
                                            chart?: {
                                                kind: string;
                                                labels: string[];
                                                title: string;
                                                values: (number | null)[];
                                            };
                                            depth: number;
                                            /** @description 一、 */
                                            number: string;
                                            parts: unknown[];
                                            sentences: {
                                                /** @description Id of the case that it tells */
                                                case?: string;
                                                /** @description 手工改过 */
                                                edited?: {
                                                    generated: string;
                                                    offer?: string;
                                                };
                                                id: string;
                                                runs: {
                                                    /** @enum {boolean} */
                                                    byHand?: true;
                                                    /** @description Key in `numbers` */
                                                    number?: string;
                                                    text: string;
                                                }[];
                                                /** @enum {boolean} */
                                                suggested?: true;
                                                text: string;
                                            }[];
                                            table?: {
                                                head: string[];
                                                rows: {
                                                    /** @enum {boolean} */
                                                    byHand?: true;
                                                    /** @description Key in `numbers` */
                                                    number?: string;
                                                    text: string;
                                                }[][];
                                                title?: string;
                                            };
                                            title?: string;
                                        }[];
                                        sentences: {
                                            /** @description Id of the case that it tells */
                                            case?: string;
                                            /** @description 手工改过 */
                                            edited?: {
                                                generated: string;
                                                offer?: string;
                                            };
                                            id: string;
                                            runs: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[];
                                            /** @enum {boolean} */
                                            suggested?: true;
                                            text: string;
                                        }[];
                                        table?: {
                                            head: string[];
                                            rows: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[][];
                                            title?: string;
                                        };
                                        title?: string;
                                    }[];
                                    sentences: {
                                        /** @description Id of the case that it tells */
                                        case?: string;
                                        /** @description 手工改过 */
                                        edited?: {
                                            generated: string;
                                            offer?: string;
                                        };
                                        id: string;
                                        runs: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[];
                                        /** @enum {boolean} */
                                        suggested?: true;
                                        text: string;
                                    }[];
                                    table?: {
                                        head: string[];
                                        rows: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[][];
                                        title?: string;
                                    };
                                    title?: string;
                                }[];
                                closing: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                findings: {
                                    code: string;
                                    level: string;
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    numbers: string[];
                                    /** @description Id of the sentence, if it is about one */
                                    path: string;
                                }[];
                                numbers: {
                                    [key: string]: {
                                        denominator?: number;
                                        figure: string;
                                        /** @description 统计口径 */
                                        filter: string;
                                        key: string;
                                        kind: string;
                                        /** @description 计量单位 */
                                        measure: string;
                                        numerator?: number;
                                        period: {
                                            from: string;
                                            to: string;
                                        };
                                        record?: {
                                            case: string;
                                            field: string;
                                        };
                                        task: string;
                                        taskTitle: string;
                                        title: string;
                                        unit?: string;
                                        value: number | null;
                                    };
                                };
                                opening: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                period: {
                                    from: string;
                                    to: string;
                                };
                                template: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        /** 手工修改句子 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        edits: {
                            /** @description 改之前的句子 */
                            from: string;
                            sentence: string;
                            /** @description 空白 = 恢复原句 */
                            text: string;
                        }[];
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            edits: {
                                /** @description 改之前的句子 */
                                from: string;
                                sentence: string;
                                /** @description 空白 = 恢复原句 */
                                text: string;
                            }[];
                            issue: {
                                changedAt: string;
                                createdAt: string;
                                id: string;
                                issuedAt: string | null;
                                revision: number;
                                template: string;
                                title: string;
                            };
                            report: {
                                chapters: {
                                    chart?: {
                                        kind: string;
                                        labels: string[];
                                        title: string;
                                        values: (number | null)[];
                                    };
                                    depth: number;
                                    /** @description 一、 */
                                    number: string;
                                    parts: {
                                        chart?: {
                                            kind: string;
                                            labels: string[];
                                            title: string;
                                            values: (number | null)[];
                                        };
                                        depth: number;
                                        /** @description 一、 */
                                        number: string;
                                        parts: {
                                            chart?: {
                                                kind: string;
                                                labels: string[];
                                                title: string;
                                                values: (number | null)[];
                                            };
                                            depth: number;
                                            /** @description 一、 */
                                            number: string;
                                            parts: unknown[];
                                            sentences: {
                                                /** @description Id of the case that it tells */
                                                case?: string;
                                                /** @description 手工改过 */
                                                edited?: {
                                                    generated: string;
                                                    offer?: string;
                                                };
                                                id: string;
                                                runs: {
                                                    /** @enum {boolean} */
                                                    byHand?: true;
                                                    /** @description Key in `numbers` */
                                                    number?: string;
                                                    text: string;
                                                }[];
                                                /** @enum {boolean} */
                                                suggested?: true;
                                                text: string;
                                            }[];
                                            table?: {
                                                head: string[];
                                                rows: {
                                                    /** @enum {boolean} */
                                                    byHand?: true;
                                                    /** @description Key in `numbers` */
                                                    number?: string;
                                                    text: string;
                                                }[][];
                                                title?: string;
                                            };
                                            title?: string;
                                        }[];
                                        sentences: {
                                            /** @description Id of the case that it tells */
                                            case?: string;
                                            /** @description 手工改过 */
                                            edited?: {
                                                generated: string;
                                                offer?: string;
                                            };
                                            id: string;
                                            runs: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[];
                                            /** @enum {boolean} */
                                            suggested?: true;
                                            text: string;
                                        }[];
                                        table?: {
                                            head: string[];
                                            rows: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[][];
                                            title?: string;
                                        };
                                        title?: string;
                                    }[];
                                    sentences: {
                                        /** @description Id of the case that it tells */
                                        case?: string;
                                        /** @description 手工改过 */
                                        edited?: {
                                            generated: string;
                                            offer?: string;
                                        };
                                        id: string;
                                        runs: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[];
                                        /** @enum {boolean} */
                                        suggested?: true;
                                        text: string;
                                    }[];
                                    table?: {
                                        head: string[];
                                        rows: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[][];
                                        title?: string;
                                    };
                                    title?: string;
                                }[];
                                closing: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                findings: {
                                    code: string;
                                    level: string;
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    numbers: string[];
                                    /** @description Id of the sentence, if it is about one */
                                    path: string;
                                }[];
                                numbers: {
                                    [key: string]: {
                                        denominator?: number;
                                        figure: string;
                                        /** @description 统计口径 */
                                        filter: string;
                                        key: string;
                                        kind: string;
                                        /** @description 计量单位 */
                                        measure: string;
                                        numerator?: number;
                                        period: {
                                            from: string;
                                            to: string;
                                        };
                                        record?: {
                                            case: string;
                                            field: string;
                                        };
                                        task: string;
                                        taskTitle: string;
                                        title: string;
                                        unit?: string;
                                        value: number | null;
                                    };
                                };
                                opening: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                period: {
                                    from: string;
                                    to: string;
                                };
                                template: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** 删除没有印发的总结 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-issues/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载保存的总结 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-issues/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            edits: {
                                /** @description 改之前的句子 */
                                from: string;
                                sentence: string;
                                /** @description 空白 = 恢复原句 */
                                text: string;
                            }[];
                            issue: {
                                changedAt: string;
                                createdAt: string;
                                id: string;
                                issuedAt: string | null;
                                revision: number;
                                template: string;
                                title: string;
                            };
                            report: {
                                chapters: {
                                    chart?: {
                                        kind: string;
                                        labels: string[];
                                        title: string;
                                        values: (number | null)[];
                                    };
                                    depth: number;
                                    /** @description 一、 */
                                    number: string;
                                    parts: {
                                        chart?: {
                                            kind: string;
                                            labels: string[];
                                            title: string;
                                            values: (number | null)[];
                                        };
                                        depth: number;
                                        /** @description 一、 */
                                        number: string;
                                        parts: {
                                            chart?: {
                                                kind: string;
                                                labels: string[];
                                                title: string;
                                                values: (number | null)[];
                                            };
                                            depth: number;
                                            /** @description 一、 */
                                            number: string;
                                            parts: unknown[];
                                            sentences: {
                                                /** @description Id of the case that it tells */
                                                case?: string;
                                                /** @description 手工改过 */
                                                edited?: {
                                                    generated: string;
                                                    offer?: string;
                                                };
                                                id: string;
                                                runs: {
                                                    /** @enum {boolean} */
                                                    byHand?: true;
                                                    /** @description Key in `numbers` */
                                                    number?: string;
                                                    text: string;
                                                }[];
                                                /** @enum {boolean} */
                                                suggested?: true;
                                                text: string;
                                            }[];
                                            table?: {
                                                head: string[];
                                                rows: {
                                                    /** @enum {boolean} */
                                                    byHand?: true;
                                                    /** @description Key in `numbers` */
                                                    number?: string;
                                                    text: string;
                                                }[][];
                                                title?: string;
                                            };
                                            title?: string;
                                        }[];
                                        sentences: {
                                            /** @description Id of the case that it tells */
                                            case?: string;
                                            /** @description 手工改过 */
                                            edited?: {
                                                generated: string;
                                                offer?: string;
                                            };
                                            id: string;
                                            runs: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[];
                                            /** @enum {boolean} */
                                            suggested?: true;
                                            text: string;
                                        }[];
                                        table?: {
                                            head: string[];
                                            rows: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[][];
                                            title?: string;
                                        };
                                        title?: string;
                                    }[];
                                    sentences: {
                                        /** @description Id of the case that it tells */
                                        case?: string;
                                        /** @description 手工改过 */
                                        edited?: {
                                            generated: string;
                                            offer?: string;
                                        };
                                        id: string;
                                        runs: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[];
                                        /** @enum {boolean} */
                                        suggested?: true;
                                        text: string;
                                    }[];
                                    table?: {
                                        head: string[];
                                        rows: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[][];
                                        title?: string;
                                    };
                                    title?: string;
                                }[];
                                closing: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                findings: {
                                    code: string;
                                    level: string;
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    numbers: string[];
                                    /** @description Id of the sentence, if it is about one */
                                    path: string;
                                }[];
                                numbers: {
                                    [key: string]: {
                                        denominator?: number;
                                        figure: string;
                                        /** @description 统计口径 */
                                        filter: string;
                                        key: string;
                                        kind: string;
                                        /** @description 计量单位 */
                                        measure: string;
                                        numerator?: number;
                                        period: {
                                            from: string;
                                            to: string;
                                        };
                                        record?: {
                                            case: string;
                                            field: string;
                                        };
                                        task: string;
                                        taskTitle: string;
                                        title: string;
                                        unit?: string;
                                        value: number | null;
                                    };
                                };
                                opening: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                period: {
                                    from: string;
                                    to: string;
                                };
                                template: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个数字依据的记录 */
        get: {
            parameters: {
                query: {
                    /** @description Key in `numbers` of a report */
                    key: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Ids of the cases behind it that the reader may be told */
                            cases: string[];
                            /** @description 依据的记录数 */
                            count: number;
                            /** @description Changes when any record comes or goes */
                            digest: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用没有保存的模板写一份 */
        post: {
            parameters: {
                query?: {
                    from?: string;
                    task?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description reports/template.schema.json */
                        template: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            chapters: {
                                chart?: {
                                    kind: string;
                                    labels: string[];
                                    title: string;
                                    values: (number | null)[];
                                };
                                depth: number;
                                /** @description 一、 */
                                number: string;
                                parts: {
                                    chart?: {
                                        kind: string;
                                        labels: string[];
                                        title: string;
                                        values: (number | null)[];
                                    };
                                    depth: number;
                                    /** @description 一、 */
                                    number: string;
                                    parts: {
                                        chart?: {
                                            kind: string;
                                            labels: string[];
                                            title: string;
                                            values: (number | null)[];
                                        };
                                        depth: number;
                                        /** @description 一、 */
                                        number: string;
                                        parts: unknown[];
                                        sentences: {
                                            /** @description Id of the case that it tells */
                                            case?: string;
                                            /** @description 手工改过 */
                                            edited?: {
                                                generated: string;
                                                offer?: string;
                                            };
                                            id: string;
                                            runs: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[];
                                            /** @enum {boolean} */
                                            suggested?: true;
                                            text: string;
                                        }[];
                                        table?: {
                                            head: string[];
                                            rows: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[][];
                                            title?: string;
                                        };
                                        title?: string;
                                    }[];
                                    sentences: {
                                        /** @description Id of the case that it tells */
                                        case?: string;
                                        /** @description 手工改过 */
                                        edited?: {
                                            generated: string;
                                            offer?: string;
                                        };
                                        id: string;
                                        runs: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[];
                                        /** @enum {boolean} */
                                        suggested?: true;
                                        text: string;
                                    }[];
                                    table?: {
                                        head: string[];
                                        rows: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[][];
                                        title?: string;
                                    };
                                    title?: string;
                                }[];
                                sentences: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                table?: {
                                    head: string[];
                                    rows: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[][];
                                    title?: string;
                                };
                                title?: string;
                            }[];
                            closing: {
                                /** @description Id of the case that it tells */
                                case?: string;
                                /** @description 手工改过 */
                                edited?: {
                                    generated: string;
                                    offer?: string;
                                };
                                id: string;
                                runs: {
                                    /** @enum {boolean} */
                                    byHand?: true;
                                    /** @description Key in `numbers` */
                                    number?: string;
                                    text: string;
                                }[];
                                /** @enum {boolean} */
                                suggested?: true;
                                text: string;
                            }[];
                            findings: {
                                code: string;
                                level: string;
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                numbers: string[];
                                /** @description Id of the sentence, if it is about one */
                                path: string;
                            }[];
                            numbers: {
                                [key: string]: {
                                    denominator?: number;
                                    figure: string;
                                    /** @description 统计口径 */
                                    filter: string;
                                    key: string;
                                    kind: string;
                                    /** @description 计量单位 */
                                    measure: string;
                                    numerator?: number;
                                    period: {
                                        from: string;
                                        to: string;
                                    };
                                    record?: {
                                        case: string;
                                        field: string;
                                    };
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit?: string;
                                    value: number | null;
                                };
                            };
                            opening: {
                                /** @description Id of the case that it tells */
                                case?: string;
                                /** @description 手工改过 */
                                edited?: {
                                    generated: string;
                                    offer?: string;
                                };
                                id: string;
                                runs: {
                                    /** @enum {boolean} */
                                    byHand?: true;
                                    /** @description Key in `numbers` */
                                    number?: string;
                                    text: string;
                                }[];
                                /** @enum {boolean} */
                                suggested?: true;
                                text: string;
                            }[];
                            period: {
                                from: string;
                                to: string;
                            };
                            template: string;
                            title: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告模板 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                description: string;
                                every: string | null;
                                id: string;
                                parameters: {
                                    name: string;
                                    title: string;
                                    value: string;
                                }[];
                                /** @description {单位}、{期间} 等还没有填入 */
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 写出一份报告 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    task?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            chapters: {
                                chart?: {
                                    kind: string;
                                    labels: string[];
                                    title: string;
                                    values: (number | null)[];
                                };
                                depth: number;
                                /** @description 一、 */
                                number: string;
                                parts: {
                                    chart?: {
                                        kind: string;
                                        labels: string[];
                                        title: string;
                                        values: (number | null)[];
                                    };
                                    depth: number;
                                    /** @description 一、 */
                                    number: string;
                                    parts: {
                                        chart?: {
                                            kind: string;
                                            labels: string[];
                                            title: string;
                                            values: (number | null)[];
                                        };
                                        depth: number;
                                        /** @description 一、 */
                                        number: string;
                                        parts: unknown[];
                                        sentences: {
                                            /** @description Id of the case that it tells */
                                            case?: string;
                                            /** @description 手工改过 */
                                            edited?: {
                                                generated: string;
                                                offer?: string;
                                            };
                                            id: string;
                                            runs: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[];
                                            /** @enum {boolean} */
                                            suggested?: true;
                                            text: string;
                                        }[];
                                        table?: {
                                            head: string[];
                                            rows: {
                                                /** @enum {boolean} */
                                                byHand?: true;
                                                /** @description Key in `numbers` */
                                                number?: string;
                                                text: string;
                                            }[][];
                                            title?: string;
                                        };
                                        title?: string;
                                    }[];
                                    sentences: {
                                        /** @description Id of the case that it tells */
                                        case?: string;
                                        /** @description 手工改过 */
                                        edited?: {
                                            generated: string;
                                            offer?: string;
                                        };
                                        id: string;
                                        runs: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[];
                                        /** @enum {boolean} */
                                        suggested?: true;
                                        text: string;
                                    }[];
                                    table?: {
                                        head: string[];
                                        rows: {
                                            /** @enum {boolean} */
                                            byHand?: true;
                                            /** @description Key in `numbers` */
                                            number?: string;
                                            text: string;
                                        }[][];
                                        title?: string;
                                    };
                                    title?: string;
                                }[];
                                sentences: {
                                    /** @description Id of the case that it tells */
                                    case?: string;
                                    /** @description 手工改过 */
                                    edited?: {
                                        generated: string;
                                        offer?: string;
                                    };
                                    id: string;
                                    runs: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[];
                                    /** @enum {boolean} */
                                    suggested?: true;
                                    text: string;
                                }[];
                                table?: {
                                    head: string[];
                                    rows: {
                                        /** @enum {boolean} */
                                        byHand?: true;
                                        /** @description Key in `numbers` */
                                        number?: string;
                                        text: string;
                                    }[][];
                                    title?: string;
                                };
                                title?: string;
                            }[];
                            closing: {
                                /** @description Id of the case that it tells */
                                case?: string;
                                /** @description 手工改过 */
                                edited?: {
                                    generated: string;
                                    offer?: string;
                                };
                                id: string;
                                runs: {
                                    /** @enum {boolean} */
                                    byHand?: true;
                                    /** @description Key in `numbers` */
                                    number?: string;
                                    text: string;
                                }[];
                                /** @enum {boolean} */
                                suggested?: true;
                                text: string;
                            }[];
                            findings: {
                                code: string;
                                level: string;
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                numbers: string[];
                                /** @description Id of the sentence, if it is about one */
                                path: string;
                            }[];
                            numbers: {
                                [key: string]: {
                                    denominator?: number;
                                    figure: string;
                                    /** @description 统计口径 */
                                    filter: string;
                                    key: string;
                                    kind: string;
                                    /** @description 计量单位 */
                                    measure: string;
                                    numerator?: number;
                                    period: {
                                        from: string;
                                        to: string;
                                    };
                                    record?: {
                                        case: string;
                                        field: string;
                                    };
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit?: string;
                                    value: number | null;
                                };
                            };
                            opening: {
                                /** @description Id of the case that it tells */
                                case?: string;
                                /** @description 手工改过 */
                                edited?: {
                                    generated: string;
                                    offer?: string;
                                };
                                id: string;
                                runs: {
                                    /** @enum {boolean} */
                                    byHand?: true;
                                    /** @description Key in `numbers` */
                                    number?: string;
                                    text: string;
                                }[];
                                /** @enum {boolean} */
                                suggested?: true;
                                text: string;
                            }[];
                            period: {
                                from: string;
                                to: string;
                            };
                            template: string;
                            title: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载一份报告 */
        get: {
            parameters: {
                query: {
                    format: "docx" | "md" | "json";
                    from?: string;
                    task?: string;
                    to?: string;
                    unit?: string;
                    /** @description 本单位的 Word 模板 */
                    word?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                        "text/markdown": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告模板的内容和各个版本 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description reports/template.schema.json */
                            template: {
                                [key: string]: unknown;
                            };
                            versions: {
                                savedAt: string;
                                savedBy: string;
                                /** @description reports/template.schema.json */
                                template: {
                                    [key: string]: unknown;
                                };
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        /** 保存报告模板 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description reports/template.schema.json */
                        template: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存期限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What is over is cleared by itself */
                            clearByRule: boolean;
                            /** @description Register entries whose time is over */
                            entries: number;
                            /** @description Where a definition says nothing; 0 = for good */
                            officeYears: number;
                            tasks: {
                                due: number;
                                held: number;
                                rule: {
                                    /** @description task = its definition; office = the setting; withdrawal = consent was taken back */
                                    by: "task" | "office" | "withdrawal";
                                    years?: number;
                                } | null;
                                task: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            /** @description Ended cases in which consent was taken back */
                            withdrawn: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即清除到期的内容 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Numbers of cases whose history is not what was written */
                            broken: string[];
                            cases: number;
                            entries: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/cleared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清除记录 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                actor: {
                                    id: string;
                                    name: string;
                                } | null;
                                at: string;
                                endedAt: string | null;
                                fields: number;
                                files: number;
                                kind: "case" | "entry";
                                number: string | null;
                                payments: number;
                                rule: {
                                    /** @description task = its definition; office = the setting; withdrawal = consent was taken back */
                                    by: "task" | "office" | "withdrawal";
                                    years?: number;
                                };
                                seq: number;
                                subject: string;
                                /** @description Title of the task or register */
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 到期待清除的办件（只列出，不清除） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                case: {
                                    id: string;
                                    number: string | null;
                                    taskTitle: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                endedAt: string;
                                /** @description Titles of the fields whose values would go */
                                fields: string[];
                                files: number;
                                payments: number;
                                rule: {
                                    /** @description task = its definition; office = the setting; withdrawal = consent was taken back */
                                    by: "task" | "office" | "withdrawal";
                                    years?: number;
                                };
                            }[];
                            more: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从表格导入人员、账号和岗位 */
        post: {
            parameters: {
                query?: {
                    /** @description Only says what would come of it */
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description New accounts with their first passwords, told only now; empty in a dry run */
                            accounts: {
                                account: string;
                                name: string;
                                password: string;
                            }[];
                            /** @description New accounts */
                            added: number;
                            /** @description What stands in the way, by sheet and row; then nothing is kept */
                            findings: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            /** @description Posts that somebody gets */
                            posts: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从表格导入单位 */
        post: {
            parameters: {
                query?: {
                    /** @description Only says what would come of it */
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            /** @description What stands in the way, by sheet and row; then nothing is kept */
                            findings: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            known: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定期任务各期办理情况 */
        get: {
            parameters: {
                query?: {
                    /** @description YYYY-MM-DD，北京时间 */
                    from?: string;
                    page?: number;
                    pageSize?: number;
                    schedule?: string;
                    /** @description 待办、按期完成、补办、漏办 */
                    state?: "open" | "done" | "late" | "missed";
                    task?: string;
                    /** @description YYYY-MM-DD，北京时间 */
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description There is no case for it yet; the reader may have one opened */
                                canOpen: boolean;
                                case: {
                                    id: string;
                                    number: string | null;
                                    title: string;
                                } | null;
                                doneAt: string | null;
                                dueOn: string;
                                entry: {
                                    id: string;
                                    register: string;
                                    title: string;
                                } | null;
                                every: ("day" | "week" | "month" | "quarter" | "half-year" | "year") | null;
                                /** @description First day of the period */
                                from: string;
                                id: string;
                                obstacle: string | null;
                                /** @description Titles of the posts whose inbox it comes to */
                                posts: string[];
                                schedule: string;
                                /** @description 待办、按期完成、补办、漏办 */
                                state: "open" | "done" | "late" | "missed";
                                task: string;
                                taskTitle: string;
                                title: string;
                                /** @description Last day of the period */
                                to: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            }[];
                            page: number;
                            pageSize: number;
                            /** @description Schedules of the tasks in which the reader takes part */
                            schedules: {
                                /** @enum {unknown} */
                                every: "day" | "week" | "month" | "quarter" | "half-year" | "year";
                                id: string;
                                posts: string[];
                                task: string;
                                taskTitle: string;
                                title: string;
                            }[];
                            states: {
                                done: number;
                                late: number;
                                missed: number;
                                open: number;
                            };
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/slots/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补办或提前开办一期 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            slot: {
                                /** @description There is no case for it yet; the reader may have one opened */
                                canOpen: boolean;
                                case: {
                                    id: string;
                                    number: string | null;
                                    title: string;
                                } | null;
                                doneAt: string | null;
                                dueOn: string;
                                entry: {
                                    id: string;
                                    register: string;
                                    title: string;
                                } | null;
                                every: ("day" | "week" | "month" | "quarter" | "half-year" | "year") | null;
                                /** @description First day of the period */
                                from: string;
                                id: string;
                                obstacle: string | null;
                                /** @description Titles of the posts whose inbox it comes to */
                                posts: string[];
                                schedule: string;
                                /** @description 待办、按期完成、补办、漏办 */
                                state: "open" | "done" | "late" | "missed";
                                task: string;
                                taskTitle: string;
                                title: string;
                                /** @description Last day of the period */
                                to: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                            };
                            workItem: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的人 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            admin: boolean;
                            locale: "zh-CN" | "en";
                            /** @description Somebody else chose the password: nothing else is answered before it is changed */
                            mustChangePassword: boolean;
                            /** @description The instant now by the clock of the server, ISO in UTC */
                            now: string;
                            person: {
                                account: string;
                                id: string;
                                name: string;
                            };
                            posts: {
                                post: string;
                                title: string;
                                unit: {
                                    id: string;
                                    level: string;
                                    name: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        account: string;
                        /** @description After `second-factor-needed`: a one-time code */
                        code?: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            admin: boolean;
                            locale: "zh-CN" | "en";
                            /** @description Somebody else chose the password: nothing else is answered before it is changed */
                            mustChangePassword: boolean;
                            /** @description The instant now by the clock of the server, ISO in UTC */
                            now: string;
                            person: {
                                account: string;
                                id: string;
                                name: string;
                            };
                            posts: {
                                post: string;
                                title: string;
                                unit: {
                                    id: string;
                                    level: string;
                                    name: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        /** 退出 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/external": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 去单位的统一登录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/external/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一登录回来 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改密码 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        next: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的动态验证码 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The office lets people set it up */
                            offered: boolean;
                            on: boolean;
                            /** @description How many are left */
                            recoveryCodes: number;
                        };
                    };
                };
            };
        };
        /** 启用动态验证码 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Told only now */
                            recoveryCodes: string[];
                        };
                    };
                };
            };
        };
        /** 开始设置动态验证码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description otpauth://… for the QR code */
                            address: string;
                            /** @description Base32, for an authenticator without a camera */
                            secret: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用动态验证码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录记录 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                account: string | null;
                                address: string;
                                at: string;
                                /** @description What the browser says of itself */
                                device: string;
                                id: string;
                                person: {
                                    id: string;
                                    name: string;
                                } | null;
                                /** @enum {string} */
                                result: "signed-in" | "wrong-password" | "wrong-code" | "locked" | "left" | "unknown-account" | "not-vouched";
                                way: "password" | "external";
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description The one that asks */
                                current: boolean;
                                /** @description What the browser says of itself */
                                device: string;
                                expiresAt: string;
                                id: string;
                                openedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** 结束我的其他所有登录 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束一个登录 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录记录 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    person?: string;
                    /** @description Only those that let nobody in */
                    refused?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                account: string | null;
                                address: string;
                                at: string;
                                /** @description What the browser says of itself */
                                device: string;
                                id: string;
                                person: {
                                    id: string;
                                    name: string;
                                } | null;
                                /** @enum {string} */
                                result: "signed-in" | "wrong-password" | "wrong-code" | "locked" | "left" | "unknown-account" | "not-vouched";
                                way: "password" | "external";
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个指标按单位、时间或类别分开 */
        get: {
            parameters: {
                query: {
                    /** @description unit、month、quarter、year，或者分类字段 */
                    by: string;
                    /** @description 各单位分开 */
                    compare?: boolean;
                    /** @description task.figure */
                    figure: string;
                    from?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            figure: {
                                family: string;
                                fields: {
                                    key: string;
                                    title: string;
                                }[];
                                id: string;
                                kind: string;
                                /** @description 计量单位 */
                                measure: string;
                                task: string;
                                taskTitle: string;
                                title: string;
                            };
                            kind: "part" | "time" | "each";
                            period: {
                                from: string;
                                to: string;
                            };
                            rows: {
                                key: string;
                                label: string;
                            }[];
                            series: {
                                key: string;
                                label: string;
                                values: (number | null)[];
                            }[];
                            total: number | null;
                            unit: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以统计的指标 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                family: string;
                                fields: {
                                    key: string;
                                    title: string;
                                }[];
                                id: string;
                                kind: string;
                                /** @description 计量单位 */
                                measure: string;
                                task: string;
                                taskTitle: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载统计表 */
        get: {
            parameters: {
                query: {
                    /** @description unit、month、quarter、year，或者分类字段 */
                    by: string;
                    /** @description 各单位分开 */
                    compare?: boolean;
                    /** @description task.figure */
                    figure: string;
                    format: "xlsx" | "csv";
                    from?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个数字和它的记录 */
        get: {
            parameters: {
                query: {
                    /** @description unit、month、quarter、year，或者分类字段 */
                    by: string;
                    /** @description 各单位分开 */
                    compare?: boolean;
                    /** @description task.figure */
                    figure: string;
                    from?: string;
                    row?: string;
                    series?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Ids of the cases behind it that the reader may be told */
                            cases: string[];
                            /** @description 依据的记录数 */
                            count: number;
                            denominator?: number;
                            /** @description Changes when any record comes or goes */
                            digest: string;
                            figure: string;
                            /** @description 统计口径 */
                            filter: string;
                            key: string;
                            kind: string;
                            /** @description 计量单位 */
                            measure: string;
                            numerator?: number;
                            period: {
                                from: string;
                                to: string;
                            };
                            record?: {
                                case: string;
                                field: string;
                            };
                            task: string;
                            taskTitle: string;
                            title: string;
                            unit?: string;
                            value: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各项工作的主要指标 */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                figure: {
                                    family: string;
                                    fields: {
                                        key: string;
                                        title: string;
                                    }[];
                                    id: string;
                                    kind: string;
                                    /** @description 计量单位 */
                                    measure: string;
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                };
                                last: number | null;
                                value: number | null;
                            }[];
                            period: {
                                from: string;
                                to: string;
                            };
                            unit: {
                                id: string;
                                name: string;
                            };
                            /** @description 下一级单位 */
                            units: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代理安排 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                from: string;
                                id: string;
                                /** @description The reader is the one who is absent */
                                mine: boolean;
                                person: {
                                    id: string;
                                    name: string;
                                };
                                setBy: {
                                    id: string;
                                    name: string;
                                };
                                substitute: {
                                    id: string;
                                    name: string;
                                };
                                to: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 外出期间请人代理 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description YYYY-MM-DD，北京时间 */
                        from: string;
                        /** @description For administrators; default oneself */
                        person?: string;
                        substitute: string;
                        /** @description YYYY-MM-DD，北京时间 */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            id: string;
                            /** @description The reader is the one who is absent */
                            mine: boolean;
                            person: {
                                id: string;
                                name: string;
                            };
                            setBy: {
                                id: string;
                                name: string;
                            };
                            substitute: {
                                id: string;
                                name: string;
                            };
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消代理 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批量处理 */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                createdAt: string;
                                /** @description Cases that were looked at and are as they should be */
                                done: number;
                                endedAt: string | null;
                                id: string;
                                /** @enum {unknown} */
                                kind: "retime" | "reassign" | "migrate" | "rebuild";
                                lastError: string | null;
                                /** @description Cases that stayed as they were; GET /api/sweeps/:id tells why */
                                refused: number;
                                /** @enum {unknown} */
                                state: "running" | "done" | "stopped";
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次批量处理及未能处理的办件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            createdAt: string;
                            /** @description Cases that were looked at and are as they should be */
                            done: number;
                            endedAt: string | null;
                            id: string;
                            /** @enum {unknown} */
                            kind: "retime" | "reassign" | "migrate" | "rebuild";
                            lastError: string | null;
                            /** @description Cases that stayed as they were; GET /api/sweeps/:id tells why */
                            refused: number;
                            /** @enum {unknown} */
                            state: "running" | "done" | "stopped";
                        } & {
                            findings: {
                                case: string;
                                problems: {
                                    code: string;
                                    level: "error" | "warning";
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    /** @description JSON pointer into the document sent, '' when there is no place */
                                    path: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sweeps/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 继续中断的批量处理 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项目录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                canStart: boolean;
                                description: string;
                                family: string;
                                id: string;
                                /** @description Cases under way that the person may see */
                                open: number;
                                startUnits: {
                                    id: string;
                                    name: string;
                                }[];
                                title: string;
                                /** @description Hash of the definition that is offered */
                                version: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项定义 */
        get: {
            parameters: {
                query?: {
                    /** @description Hash of an older definition */
                    version?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            definition: {
                                [key: string]: unknown;
                            };
                            published: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从台账导入为草稿 */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                    /** @description Rows come in without what is unclear */
                    keepUnclear?: boolean;
                    unit?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            created: number;
                            findings: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            /** @description How many findings there are beyond those listed */
                            more: number;
                            /** @description Of a dry run: rows that would not be accepted, with why */
                            refused: {
                                problems: {
                                    code: string;
                                    level: "error" | "warning";
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    /** @description JSON pointer into the document sent, '' when there is no place */
                                    path: string;
                                }[];
                                row: number;
                            }[];
                            rows: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的数据格式 */
        get: {
            parameters: {
                query?: {
                    /** @description Hash of an older definition */
                    version?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description JSON Schema of the document */
                            document: unknown;
                            id: string;
                            steps: {
                                /** @description JSON Schema of the body that completes work of the step */
                                body: unknown;
                                edit: string[];
                                id: string;
                                outcomes: {
                                    comment: "required" | "optional" | "none";
                                    id: string;
                                    /** @description Nothing has to be filled in for it, neither by the form nor by the step */
                                    incomplete: boolean;
                                    /** @description Fields that this outcome demands beside those of the step */
                                    require: string[];
                                    title: string;
                                }[];
                                require: string[];
                                title: string;
                                type: string;
                            }[];
                            version: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新增单位 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        level: string;
                        name: string;
                        parent: string | null;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 单位改名 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 撤销单位前看一看 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            below: {
                                id: string;
                                name: string;
                            }[];
                            /** @description Cases that have not ended */
                            cases: number;
                            posts: {
                                person: {
                                    id: string;
                                    name: string;
                                };
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 撤销单位 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 从哪一天起，不晚于今天 */
                        on: string;
                        successor: string | null;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /** 恢复已撤销的单位 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位划归另一个上级 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 从哪一天起，不晚于今天 */
                        on: string;
                        parent: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个附件已收到多少 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A UUID that the sender chooses; the file keeps it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            file: {
                                id: string;
                                name: string;
                                sha256: string;
                                /** @description Bytes */
                                size: number;
                                /** @description Media type, told by the bytes */
                                type: string;
                            } | null;
                            /** @description Bytes that have arrived; go on from here */
                            received: number;
                        };
                    };
                };
            };
        };
        /** 分段上传一个附件（application/octet-stream） */
        put: {
            parameters: {
                query: {
                    name: string;
                    /** @description Where this part begins */
                    offset: number;
                    /** @description Bytes of the whole file */
                    size: number;
                };
                header?: never;
                path: {
                    /** @description A UUID that the sender chooses; the file keeps it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            file: {
                                id: string;
                                name: string;
                                sha256: string;
                                /** @description Bytes */
                                size: number;
                                /** @description Media type, told by the bytes */
                                type: string;
                            } | null;
                            /** @description Bytes that have arrived; go on from here */
                            received: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对外推送地址 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                active: boolean;
                                createdAt: string;
                                createdBy: string;
                                events: ("case-submitted" | "returned" | "work-item-opened" | "work-item-completed" | "work-item-overdue" | "notice-posted" | "case-suspended" | "case-resumed" | "case-ended")[];
                                id: string;
                                task: string | null;
                                title: string;
                                url: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 增加对外推送地址 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        active?: boolean;
                        events: ("case-submitted" | "returned" | "work-item-opened" | "work-item-completed" | "work-item-overdue" | "notice-posted" | "case-suspended" | "case-resumed" | "case-ended")[];
                        task?: string | null;
                        title: string;
                        url: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            active: boolean;
                            createdAt: string;
                            createdBy: string;
                            events: ("case-submitted" | "returned" | "work-item-opened" | "work-item-completed" | "work-item-overdue" | "notice-posted" | "case-suspended" | "case-resumed" | "case-ended")[];
                            id: string;
                            /** @description Key of the signature; told only now */
                            secret: string;
                            task: string | null;
                            title: string;
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改对外推送地址 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        active?: boolean;
                        events: ("case-submitted" | "returned" | "work-item-opened" | "work-item-completed" | "work-item-overdue" | "notice-posted" | "case-suspended" | "case-resumed" | "case-ended")[];
                        task?: string | null;
                        title: string;
                        url: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            active: boolean;
                            createdAt: string;
                            createdBy: string;
                            events: ("case-submitted" | "returned" | "work-item-opened" | "work-item-completed" | "work-item-overdue" | "notice-posted" | "case-suspended" | "case-resumed" | "case-ended")[];
                            id: string;
                            task: string | null;
                            title: string;
                            url: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /** 删除对外推送地址 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试推送一次 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            letter: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的 Word 模板，和模板里能用的名称 */
        get: {
            parameters: {
                query: {
                    /** @description case:<事项> 或 report:<报告模板> */
                    use: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                savedAt: string;
                                savedBy: string;
                                title: string;
                            }[];
                            placeholders: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** 上传 Word 模板 */
        post: {
            parameters: {
                query: {
                    title: string;
                    /** @description case:<事项> 或 report:<报告模板> */
                    use: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description The one file
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            savedAt: string;
                            savedBy: string;
                            title: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除 Word 模板 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办和已办 */
        get: {
            parameters: {
                query?: {
                    overdue?: boolean;
                    page?: number;
                    pageSize?: number;
                    q?: string;
                    state?: "open" | "done";
                    task?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: {
                                done: number;
                                /** @description Due within three days */
                                dueSoon: number;
                                open: number;
                                overdue: number;
                            };
                            items: {
                                assignee: string;
                                case: {
                                    id: string;
                                    number: string | null;
                                    status: string;
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                claimedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                completedAt?: string;
                                draft: boolean;
                                due: string | null;
                                id: string;
                                openedAt: string;
                                outcome?: string;
                                /** @description What the definition calls the outcome */
                                outcomeTitle?: string;
                                overdue: boolean;
                                /** @description task, vote, notice, objection, replies, sign */
                                role: string;
                                row?: string;
                                rowTitle?: string;
                                step: string;
                                title: string;
                            }[];
                            page: number;
                            pageSize: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项待办 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            actsFor: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description Outcomes with which several cases may be completed at once */
                            batch: string[];
                            bodies?: {
                                id: string;
                                reply: unknown | null;
                                title: string;
                            }[];
                            definition: {
                                task: string;
                                version: string;
                            };
                            delegation: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                };
                                reason?: string;
                                to: {
                                    id: string;
                                    name: string;
                                };
                            } | null;
                            document: {
                                [key: string]: unknown;
                            };
                            draft: {
                                revision: number;
                                savedAt: string;
                            } | null;
                            handedBack: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string;
                                };
                                note?: string;
                            } | null;
                            /** @description To whom the reader may hand the work now, and how */
                            handOver: {
                                addSigner: {
                                    id: string;
                                    name: string;
                                }[];
                                delegate: {
                                    id: string;
                                    name: string;
                                }[];
                                /** @description Delegated to the reader, or by the reader */
                                handBack: boolean;
                                transfer: {
                                    id: string;
                                    name: string;
                                }[];
                            };
                            objection?: {
                                [key: string]: unknown;
                            };
                            outcomes: {
                                comment: "required" | "optional" | "none";
                                id: string;
                                incomplete: boolean;
                                require: string[];
                                title: string;
                                tone: "primary" | "default" | "danger";
                            }[];
                            outer: {
                                [key: string]: unknown;
                            };
                            /** @description Role sign: what the reader is asked */
                            question?: string;
                            revision: number;
                            rights: {
                                edit: string[];
                                hide: string[];
                                require: string[];
                            };
                            /** @description Dotted path of the group whose row is worked on, '' for the document */
                            scope: string;
                            signatures: {
                                at?: string;
                                comment?: string;
                                person: {
                                    id: string;
                                    name: string;
                                };
                                question?: string;
                                state: "open" | "agree" | "disagree";
                            }[];
                            /** @description Values of the case under the draft, if there is one */
                            stored?: {
                                [key: string]: unknown;
                            };
                            votes?: {
                                party: string;
                                title: string;
                                vote: string | null;
                            }[];
                            workItem: {
                                assignee: string;
                                case: {
                                    id: string;
                                    number: string | null;
                                    status: string;
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                claimedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                completedAt?: string;
                                draft: boolean;
                                due: string | null;
                                id: string;
                                openedAt: string;
                                outcome?: string;
                                /** @description What the definition calls the outcome */
                                outcomeTitle?: string;
                                overdue: boolean;
                                /** @description task, vote, notice, objection, replies, sign */
                                role: string;
                                row?: string;
                                rowTitle?: string;
                                step: string;
                                title: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/add-signer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 加签 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        question?: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                        /** @description Id of a person whom GET /api/work-items/:id offers */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null when the work was all that let the person see the case, and is theirs no more */
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The revision of the case that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            workItem: {
                                assignee: string;
                                case: {
                                    id: string;
                                    number: string | null;
                                    status: string;
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                claimedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                completedAt?: string;
                                draft: boolean;
                                due: string | null;
                                id: string;
                                openedAt: string;
                                outcome?: string;
                                /** @description What the definition calls the outcome */
                                outcomeTitle?: string;
                                overdue: boolean;
                                /** @description task, vote, notice, objection, replies, sign */
                                role: string;
                                row?: string;
                                rowTitle?: string;
                                step: string;
                                title: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结一项待办 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        comment?: string;
                        document?: {
                            [key: string]: unknown;
                        };
                        outcome: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                            next: {
                                assignee: string;
                                due: string | null;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 委托他人办理 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                        /** @description Id of a person whom GET /api/work-items/:id offers */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null when the work was all that let the person see the case, and is theirs no more */
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 保存草稿 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: {
                            [key: string]: unknown;
                        };
                        /** @description The draft that it builds on */
                        draftRevision?: number;
                        /** @description The revision of the case that the person saw */
                        revision?: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draftRevision: number;
                            savedAt: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交回委托的待办，或者收回 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document?: {
                            [key: string]: unknown;
                        };
                        note?: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null when the work was all that let the person see the case, and is theirs no more */
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退签 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The revision of the case that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            workItem: {
                                assignee: string;
                                case: {
                                    id: string;
                                    number: string | null;
                                    status: string;
                                    task: string;
                                    taskTitle: string;
                                    title: string;
                                    unit: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                claimedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                completedAt?: string;
                                draft: boolean;
                                due: string | null;
                                id: string;
                                openedAt: string;
                                outcome?: string;
                                /** @description What the definition calls the outcome */
                                outcomeTitle?: string;
                                overdue: boolean;
                                /** @description task, vote, notice, objection, replies, sign */
                                role: string;
                                row?: string;
                                rowTitle?: string;
                                step: string;
                                title: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记外单位复函 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agree: boolean;
                        body: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 加签表态 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agree: boolean;
                        comment?: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null when the work was all that let the person see the case, and is theirs no more */
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the same answer again */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                        /** @description The revision of the case that the person saw */
                        revision: number;
                        /** @description Id of a person whom GET /api/work-items/:id offers */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null when the work was all that let the person see the case, and is theirs no more */
                            case: {
                                /** @description Values of task.list by path */
                                columns: {
                                    [key: string]: unknown;
                                };
                                current: {
                                    assignee: string;
                                    due: string | null;
                                    overdue: boolean;
                                    step: string;
                                    title: string;
                                }[];
                                endedAt: string | null;
                                id: string;
                                initiator: {
                                    id: string;
                                    name: string;
                                };
                                number: string | null;
                                openedAt: string;
                                /** @description Steps that an emergency skipped and that are still to be done: 待补手续 n 项 */
                                owed: number;
                                result: string | null;
                                resultTitle: string | null;
                                resultTone: ("success" | "failure" | "neutral") | null;
                                revision: number;
                                status: "draft" | "running" | "suspended" | "ended";
                                submittedAt: string | null;
                                task: string;
                                taskTitle: string;
                                title: string;
                                unit: {
                                    id: string;
                                    name: string;
                                };
                                /** @description Hash of the definition that the case keeps */
                                version: string;
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量办理 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        comment?: string;
                        items: {
                            id: string;
                            /** @description The revision of its case that the person saw */
                            revision: number;
                        }[];
                        outcome: string;
                    };
                };
            };
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            done: number;
                            /** @description In the order in which they were sent */
                            items: {
                                done: boolean;
                                id: string;
                                problems: {
                                    code: string;
                                    level: "error" | "warning";
                                    message: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    /** @description JSON pointer into the document sent, '' when there is no place */
                                    path: string;
                                }[];
                                /** @description As if it had been completed alone: 200, 403, 404, 409 or 422 */
                                status: number;
                            }[];
                            refused: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务是否正常 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 办不到：问题清单 (problem details) */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description 故障：只给编号 (fault with a log id) */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            code: string;
                            /** @description What to do about it, in the language of the request */
                            detail: string;
                            instance: string;
                            logId?: string;
                            problems: {
                                code: string;
                                level: "error" | "warning";
                                message: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                params: {
                                    [key: string]: unknown;
                                };
                                /** @description JSON pointer into the document sent, '' when there is no place */
                                path: string;
                            }[];
                            status: number;
                            title: string;
                            /** @description urn:hearth:problem:<code> */
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                            version: string;
                            warnings: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
