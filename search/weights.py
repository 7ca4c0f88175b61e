"""Every number that decides an order of results, and why it is what it is. Figures: docs/search/ranking.md.

nDCG@10 is given for the questions of citizens (z, 62,150 articles of law) and for legal statements (a, 2,249 articles).
"""

# -- the index: how often what stands where is counted -------------------------------------------------------------------
TITLE = 4  # one field, title x4, naming words x2: z .76 without, .79 with
CONTEXT = 2

# -- the engine's own score ----------------------------------------------------------------------------------------------
PAIR = 0.75  # of a pair of neighbouring syllables beside a syllable's 1: z .64 without pairs, .72 with

# A query that IS a title or number, or cites one, comes in a class of its own, far above any score of words (which stay
# below 1,000): ``search.ranking`` reads the class from the score.
CLASS = 10_000.0
EXACT_CLASS, CITED_CLASS = 2, 1

# For an item whose title and number hold the whole query: the length of its files must not count against it. Only asked of
# short queries: longer ones are no names, and each further clause costs time.
NAMED = 15.0
NAMED_MOST = 8  # groups

# -- what an item must have of a query -----------------------------------------------------------------------------------
# Up to FULL groups all are asked; up to HALF half of them and a fifth of the pairs; of a longer question one telling pair (see
# data/common_pairs.txt). Half of the words of a long question cost .017 of R@100 on z and .023 on a and four times the time; a
# telling pair costs nothing, and is faster than asking for nothing.
FULL, HALF = 3, 8
PAIRS_OF_SHORT = 5

# -- the final order of the first hits -----------------------------------------------------------------------------------
DEPTH = 20  # hits that are put in order anew, whole pages: z .8326 with 10, .8396 with 20, .8395 with 30, .8400 with 50
WINDOW, STEP = 64, 32  # syllables of a passage, and from one passage to the next; 32, 48, 96, 128 lose .002 to .012 on z
K1, B = 0.9, 0.9  # of the passage with its title and naming words
LENGTH = 180  # syllables of an average passage with title x4 and naming words x2; 120 and 250 lose .002
PASSAGE = 10.0  # of the best passage's score beside the engine's: z .809 to .825, a .902 to .919
LONG = 8  # syllables from which on a question's title features count; 12: z -.004
TITLE_SHARE = 0.6  # of the share of the title that is asked for ...
TITLE_RUN = -0.8  # ... and of a long run of it, which counted four times before; both: z .825 to .8396, a .919 to .923
UNASKED = 8.0  # weight of a pair of a title that is not in the query, as rare pairs have it
# At equal fit law in force before lapsed law, the newer before the older: too little to outweigh fit (best hits differ by .1).
LAPSED = -0.05  # z -.002 when a fifth of all documents, drawn by lot, is called lapsed; .1: -.004
LAPSED_STATES = {"lapsed", "suspended", "obsolete"}
NEWER = 0.02  # for ten years; z and a the same to .0001, from .05 on -.0004
