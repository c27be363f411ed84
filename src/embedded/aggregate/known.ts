/**
 * What MongoDB knows and the embedded database does not do. These names are refused with 115; a name that is in no list
 * is answered as MongoDB answers a name it has never heard of.
 */

export const KNOWN_STAGES: ReadonlySet<string> = words(`
  $addFields $bucket $bucketAuto $changeStream $changeStreamSplitLargeEvent $collStats $currentOp $densify $documents
  $facet $fill $geoNear $graphLookup $indexStats $listCatalog $listLocalSessions $listSampledQueries
  $listSearchIndexes $listSessions $lookup $merge $out $planCacheStats $querySettings $queryStats $rankFusion $redact
  $replaceRoot $replaceWith $sample $scoreFusion $search $searchMeta $set $setWindowFields $shardedDataDistribution
  $sortByCount $unionWith $unset $vectorSearch`);

export const KNOWN_ACCUMULATORS: ReadonlySet<string> = words(`
  $accumulator $bottom $bottomN $concatArrays $count $firstN $lastN $maxN $median $mergeObjects $minN $percentile
  $setUnion $stdDevPop $stdDevSamp $top $topN`);

export const KNOWN_VARIABLES: ReadonlySet<string> = words(`
  CLUSTER_TIME DESCEND IS_MR JS_SCOPE KEEP NOW PRUNE REMOVE SEARCH_META USER_ROLES`);

export const KNOWN_OPERATORS: ReadonlySet<string> = words(`
  $abs $acos $acosh $add $allElementsTrue $and $anyElementTrue $arrayElemAt $arrayToObject $asin $asinh $atan $atan2
  $atanh $avg $binarySize $bitAnd $bitNot $bitOr $bitXor $bsonSize $ceil $cmp $concat $concatArrays $cond $const
  $convert $cos $cosh $dateAdd $dateDiff $dateFromParts $dateFromString $dateSubtract $dateToParts $dateToString
  $dateTrunc $dayOfMonth $dayOfWeek $dayOfYear $degreesToRadians $divide $eq $exp $filter $first $firstN $floor
  $function $getField $gt $gte $hour $ifNull $in $indexOfArray $indexOfBytes $indexOfCP $isArray $isNumber
  $isoDayOfWeek $isoWeek $isoWeekYear $last $lastN $let $ln $log $log10 $lt $lte $ltrim $map $max $maxN $median
  $mergeObjects $meta $millisecond $min $minN $minute $mod $month $multiply $ne $not $objectToArray $or $percentile
  $pow $radiansToDegrees $rand $range $reduce $regexFind $regexFindAll $regexMatch $replaceAll $replaceOne
  $reverseArray $round $rtrim $sampleRate $second $setDifference $setEquals $setField $setIntersection $setIsSubset
  $setUnion $sigmoid $sin $sinh $size $slice $sortArray $split $sqrt $stdDevPop $stdDevSamp $strLenBytes $strLenCP
  $strcasecmp $substr $substrBytes $substrCP $sum $switch $tan $tanh $toBool $toDate $toDecimal $toDouble
  $toHashedIndexKey $toInt $toLong $toLower $toObjectId $toString $toUUID $toUpper $trim $trunc $tsIncrement $tsSecond
  $type $unsetField $week $year $zip`);

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
