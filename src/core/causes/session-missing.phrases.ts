/** The title of a sign-in page, and of many a link. */
export const bare = /^(?:log[ -]?in|sign[ -]?in|login)(?: page)?(?: [-–|:] .{1,60})?$/i;
