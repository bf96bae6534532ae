<?php
/**
 * Changes the WordPress of the test: `php site.php <folder> install|activate|post|theme|language|uninstall …`.
 */
[ , $root, $command ] = $argv;
$rest = array_slice( $argv, 3 );
$_SERVER['HTTP_HOST'] = getenv( 'WP_HOST' );
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

$plugin = 'ketamine-explainer/ketamine-explainer.php';
if ( 'install' === $command ) {
	wp_install( 'A test', 'admin', 'admin@example.org', false, '', 'admin-password' );
	exit;
}
wp_set_current_user( 1 );
if ( 'activate' === $command ) {
	switch_theme( 'twentytwentythree' );
	$outcome = activate_plugin( $plugin );
	wp_create_user( 'reader', 'reader-password', 'reader@example.org' );
} elseif ( 'post' === $command ) {
	$outcome = wp_insert_post( array( 'post_title' => 'Infusions', 'post_status' => 'publish', 'post_type' => 'page', 'post_content' => $rest[0] ) );
	echo get_permalink( $outcome );
} elseif ( 'theme' === $command ) {
	switch_theme( $rest[0] );
	$outcome = true;
} elseif ( 'language' === $command ) {
	// WordPress accepts a language only if its file exists.
	wp_mkdir_p( WP_LANG_DIR );
	touch( WP_LANG_DIR . "/{$rest[0]}.mo" );
	$outcome = update_option( 'WPLANG', $rest[0] );
} elseif ( 'uninstall' === $command ) {
	deactivate_plugins( $plugin );
	WP_Filesystem();
	$outcome = delete_plugins( array( $plugin ) );
	global $wpdb;
	// The list of recently active plugins belongs to WordPress.
	$left = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%ketamine%'" );
	echo json_encode( array( 'options' => $left, 'folder' => is_dir( WP_PLUGIN_DIR . '/ketamine-explainer' ) ) );
}
if ( is_wp_error( $outcome ) ) {
	fwrite( STDERR, $outcome->get_error_message() );
	exit( 1 );
}
