"""What somebody typed to find orders: words, and conditions such as `单位:仓前,五常 状态:超期`. Pure."""

from sync.cache.query.completion import Gap, gap, written
from sync.cache.query.parsing import Query, Term, parse
from sync.cache.query.vocabulary import Known

__all__ = ["Gap", "Known", "Query", "Term", "gap", "parse", "written"]
