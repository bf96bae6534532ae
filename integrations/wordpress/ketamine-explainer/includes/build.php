<?php
/**
 * What the build writes into build.json: version and hash of the script, the words that attributes take, and the names
 * of the clinic's settings. So this plugin knows nothing twice.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

/**
 * One of the entries of build.json.
 *
 * @param string $name `version`, `integrity`, `attributes`, `settings`.
 * @return mixed
 */
function ketamine_explainer_build( $name ) {
	static $build = null;
	if ( null === $build ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
		$build = json_decode( file_get_contents( dirname( __DIR__ ) . '/build.json' ), true );
	}
	return $build[ $name ];
}
